import { foldSaid } from './plier.ts';

const CHOSE =
  '(?:factures?|fact|facturation|memoires?|virements?|remboursements?|reglements?|paiements?|argent|sous|dossiers?|invoices?)';
const SIEN = `(?:m(?:a|on|es)|notre|nos|votre|l[ae]s?|une?|cette|ce|l|d|my|our|the)(?: derniere?s?| premiere?s?| autres?)? ${CHOSE}`;
const A_MOI = `(?:(?:m(?:a|on|es)|notre|nos|my|our|the)(?: derniere?s?| last)? ${CHOSE}|(?:le|the) (?:virement|paiement|reglement|remboursement|payment))`;
const FAIT =
  '(?:(?:est|sont|a|ont|ete|sera|seront|serai|ai|avez|as|is|was|has been|been)(?: (?:t|il|elle|ils|elles|bien|deja|ete|enfin|donc|pas|encore))*) (?:payee?s?|reglee?s?|validee?s?|recue?s?|traitee?s?|acceptee?s?|partie?s?|arrivee?s?|passee?s?|viree?s?|envoyee?s?|mandatee?s?|paid|approved|received|sent|validated|accepted)';
/** The machine is asked to look. */
const REGARDE =
  '(?:(?:vous|tu) (?:ne |n )?(?:pouvez|peux|pourriez|pourrais|voyez|vois|avez|as|savez|sais)|(?:pouvez|peux|pourriez|pourrais|voyez|vois|savez|sais) (?:vous|tu)|di(?:s|t|tes)(?: moi)?|regarde[rz]?|verifie[rz]?|confirme[rz]?|(?:je (?:veux|voudrais)|j aimerais) savoir|can you|could you|tell me|check|look up)';
/** Somebody who wants to learn how to look for himself. */
const MODE_D_EMPLOI =
  /\b(?:comment|ou (?:est ce qu|je|on|puis|peut|voir|trouver|se trouve)|how|where (?:can|do)|quel(?:le)? (?:onglet|espace|statut|menu|ecran))\b/;
const CLIENT =
  '(?:(?:la|le|l|mon|notre|the|my) (?:mairie|commune|ville|client|prefecture|ministere|departement|region|tribunal|hopital|universite|lycee|college|tresorerie|town hall|customer)|ils?)';

const NUMERO = '(?:(?:n |no |num |numero )?[a-z]{0,4} ?\\d{3,})';

/** The user's own file, which only the portal's assistant reads. */
const FORMES = [
  // with its number, or a date
  new RegExp(`\\b${SIEN}\\b.*\\b(?:${FAIT}|quand)\\b.*\\d`),
  new RegExp(`\\b${CHOSE} ${NUMERO}\\b.*\\b(?:payee?|validee?|ou|quand|statut|etat|status|where)\\b`),
  /\bou (?:en )?est (?:ma|notre) (?:facture|demande de remboursement)\b.*\d/,
  // « est-ce que le virement est parti ? »
  new RegExp(`\\b(?:est ce qu(?:e)?|savoir si|dire si) .{0,40}\\b(?:${A_MOI}|${CLIENT})\\b.{0,40}\\b${FAIT}\\b`),
  new RegExp(
    `\\b${SIEN}\\b.{0,60}\\b(?:est|sont|a|ont) (?:t )?(?:elles?|ils?) (?:ete )?(?:deja |bien )?\\w+(?:ee?s?|ie?s?|ue?s?)\\b`,
  ),
  new RegExp(`^(?:is|was|has|have) ${A_MOI}\\b.* (?:paid|approved|received|sent|validated|accepted)\\b`),
  // « vous pouvez regarder où en est ma facture ? »
  new RegExp(`\\b${REGARDE}\\b.{0,60}\\b${SIEN}\\b.{0,80}\\b${FAIT}\\b`),
  new RegExp(`\\b${SIEN}\\b.{0,80}\\b${REGARDE}\\b.{0,40}\\b${FAIT}\\b`),
  new RegExp(`\\b${REGARDE}\\b.{0,30}\\bou (?:en )?(?:est|sont) ${SIEN}\\b`),
  new RegExp(`\\b${REGARDE}\\b.{0,10}\\b(?:quand|si|s|when|if) (?:je|j|on|nous|ca|cela|c|il|elle|ils|elles|i|we|it) ${FAIT}\\b`),
  new RegExp(`\\b(?:des nouvelles|any news) (?:de|of|on) ${SIEN}\\b`),
  // « vous ne pouvez pas regarder vous-même ? »
  /\b(?:vous|tu) (?:ne |n )?(?:voyez|vois|avez acces|as acces|(?:pouvez|peux|pourriez|pourrais) (?:pas )?(?:voir|regarder|verifier|consulter|checker|acceder))\b.{0,25}\b(?:(?:mon|ma|mes|nos|notre) (?:compte|factures?|dossiers?|memoires?|virements?|structure)|vous meme|toi meme)\b/,
  /\b(?:can you|do you) (?:see|access|check|look at) (?:my|our) (?:account|invoices?|file|payments?)\b/,
];

/** « mon virement, il est parti ? » asks; the same words with no question mark may tell. */
const EST_IL_FAIT = new RegExp(`^.{0,20}\\b${A_MOI}\\b (?:n \\w+ )?(?:(?:il|elle|c) )?${FAIT}\\b.{0,15}$`);

/** Longer, it is a story, and understanding reads it better. */
const MOTS_MAX = 40;

/** Whether the state of his own file is asked for: it is not ours to tell. */
export function isMonDossier(text: string): boolean {
  const folded = foldSaid(text);
  if (folded.split(' ').length > MOTS_MAX || MODE_D_EMPLOI.test(folded)) return false;
  return FORMES.some((form) => form.test(folded)) || (/\?\s*$/.test(text) && EST_IL_FAIT.test(folded));
}
