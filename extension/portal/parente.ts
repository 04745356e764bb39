import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';

/**
 * Beginnings of words that a new name of each space might hold, in the order of the spaces: what it is for, in the words of both
 * generations of the portal; a space ends the word. None for « Accueil connecté » and « Mon compte », which are never called missing.
 */
const PARENTS = (
  'gestionn|admin|structur|organis|utilisat|habilit|rattach|entrepr|etabli|droits ;' +
  'factur|vente|emis|envo|depo|client;' +
  'factur|achats|depense|fournis|recu|recept;' +
  'factur|valid|traitan|groupem|visa |paiement;' +
  'factur|(?<!bourse aux )marche|travaux|chantier|decompte|acompte;' +
  'sollicit|demande|ticket|question|reclam|messag|aide|assist|support|contact|ecrire;' +
  'sollicit|demande|ticket|question|reclam|messag|fournis|recu|recept|repon;' +
  'engag|commande|(?<!bourse aux )marche|contrat|bail |baux|achats;' +
  'memoire|justice|judici|tribuna|expert|requis;' +
  'tax|tic |ticpe|accise|energ|carbur|gazole|agri|rembours;' +
  'raccord|api |edi |connecteur|connexions|inter[fc]|integra|techni|echange|logiciel|develop;' +
  'flux|integra|techni|echange|transmi|envois? |depots? |fichier|rendus? '
)
  .split(';')
  .map((words) => new RegExp(`\\b(?:co|tele)?(?:${words})`));

/** « Mes services »: a name that says nothing of what it leads to might lead to any. */
const VAGUE = /^(?:\w+ )?(?:services|applications|outils)$/;

/** Spaces that an entry of the bar might name after a redesign: it would be wrong to call them missing. */
export const espacesAkin = (folded: string): readonly EspaceId[] =>
  ESPACE_IDS.slice(2).filter((_, at) => PARENTS[at]?.test(`${folded} `) || VAGUE.test(folded));
