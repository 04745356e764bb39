import { isMonDossier } from './mon-dossier.ts';
import { foldSaid } from './plier.ts';
import { isQuiEsTu, isViePrivee } from './qui-parle.ts';

/** What is said to a machine that is no question about the portal. */
export type Bavardage =
  | 'bonjour'
  | 'merci'
  | 'au-revoir'
  | 'insulte'
  | 'qui-es-tu'
  | 'vie-privee'
  | 'cava'
  | 'facture-precise'
  | 'autre-outil'
  | 'instructions';

const POLI =
  '(?: (?:a (?:vous|toi|tous)|monsieur|madame|diapason|beaucoup|bien|infiniment|encore|pour (?:tout|(?:votre|ton|cette|l) (?:aide|reponse|patience|temps|explication))|c est (?:(?:super|tres|vraiment|bien|trop) )*(?:parfait|gentil|super|clair|utile|genial|sympa|note)|bonne journee|bonne soiree|au revoir|bye))*';

const INSULTE =
  /\b(?:connard|connasse|conne?|cons|idiote?s?|imbecile|debile|abrutie?|cretine?|merde|merdique|putain|salope?|encule|enfoire|va te faire|ta gueule|ferme la|nul(?:le)?s?|incapables?|incompetente?s?|pourri|bordel|a chier|(?:ca |vous |tu )?(?:me |m )(?:saoule|soule|enerve|gave|gonfle)[sz]?|en ai marre|en peux plus|ras le bol|n importe quoi|ser(?:s|t|vez) (?:vraiment |absolument |strictement )?a rien|c est (?:trop |tres |vraiment |si )?(?:complique|dur|penible)|trop (?:complique|long|dur)|stupid|useless|idiot|rubbish|crap|shit|fuck\w*|go to hell|dumb)\b/;

/** Whole texts, or nearly: a greeting before a question is no small talk. */
const FORMES: readonly (readonly [Bavardage, RegExp])[] = [
  [
    'bonjour',
    new RegExp(`^(?:re ?)?(?:bonjour|bonsoir|salut|allo|coucou|slt|bjr|hello|hi|hey|good (?:morning|afternoon|evening))${POLI}$`),
  ],
  [
    'merci',
    new RegExp(
      `^(?:ok |super |parfait |d accord |top |genial |oui )*(?:merci|mrc|thanks|thank you|thx|super|parfait|genial|bravo|ok|d accord|compris|entendu|c est note|bien recu|tres bien|(?:tout |ca )marche(?: bien)?|(?:c est )?(?:nickel|impeccable|impec|regle)|great|perfect)${POLI}$`,
    ),
  ],
  [
    'au-revoir',
    new RegExp(`^(?:au revoir|bye|a bientot|bonne (?:journee|soiree)|adieu|ciao|goodbye|see you|tchao|c est tout)${POLI}$`),
  ],
  ['cava', /^(?:comment )?(?:(?:ca|tu|vous) (?:va|vas|allez)(?: bien)?|allez vous|vas tu|how are you)$/],
];

const OUTILS =
  /\b(?:chorus (?:dt|formulaires?|coeur)|helios|telerecours|demarches? simplifiees?|franceconnect|pronote|parcoursup|ameli|caf|urssaf|impots? gouv|net ?entreprises|edf|engie|amazon|gmail|whatsapp|wetransfer|leboncoin|parapheur|berger levrault|boamp|ants|carte grise|permis de conduire|passeport)\b/;

const INSTRUCTIONS =
  /\b(?:ignore[zr]?|oublie[zr]?|forget|disregard) (?:toutes? |all )?(?:tes|vos|les|your|previous|the|mes)(?: \w+){0,2} (?:instructions?|consignes?|regles|rules)\b|\b(?:system prompt|prompt systeme|tu es (?:maintenant|desormais)|you are now|pretend to be|fais comme si tu)\b/;

const SHORT = 8;

/** Anger at any length: read where nothing else was understood. */
export const isColere = (text: string): boolean => INSULTE.test(foldSaid(text));

/** Thanks, in whatever words stand around them. */
const MERCI = new Set(
  'merci mrc thanks thank you thx nickel super parfait genial top cool impec impeccable ok oki d accord bien note recu compris entendu c est ca marche tout bon bonne pour moi nous a au de du la le l vous toi votre ton aide reponse infos info explications temps patience beaucoup bcp encore tres trop vraiment infiniment j ai trouve et alors bah ben ah oui journee soiree continuation revoir sympa gentil clair utile so much very great perfect for your help'.split(
    ' ',
  ),
);

const isMerci = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:merci|mrc|thanks|thank|thx)$/.test(word)) && words.every((word) => MERCI.has(word));

/** null: it is a question, or an answer. */
export function readBavardage(text: string): Bavardage | null {
  const folded = foldSaid(text);
  const words = folded.split(' ').length;
  const form = FORMES.find(([, one]) => one.test(folded));
  if (form !== undefined) return form[0];
  if (isMerci(folded.split(' '))) return 'merci';
  if (isQuiEsTu(text)) return 'qui-es-tu';
  if (isViePrivee(text)) return 'vie-privee';
  if (INSTRUCTIONS.test(folded)) return 'instructions';
  if (words <= SHORT && INSULTE.test(folded)) return 'insulte';
  if (isMonDossier(text)) return 'facture-precise';
  return OUTILS.test(folded) && !/\bchorus pro\b/.test(folded) ? 'autre-outil' : null;
}
