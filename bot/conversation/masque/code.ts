import { type Endroit, places, plainDigits } from './endroit.ts';

/** Codes of the portal and of every day that are no secret: hiding them would hide the question. */
const PUBLICS =
  "(?:service|postal|postaux|ape|naf|insee|pays|commune|erreur|d[’' ]erreur|rejet|motif|tva|article|produit|structure|d[’' ]engagement|engagement|http)";

/** What may stand between « code » and its digits. */
const ENTRE = '(?:[^\\d\\n.;!?]{0,40}?(?:\\.(?!\\s))?)';

const SECRET = `\\d(?:[ .\\-\\u00A0\\u202F]?\\d){2,11}`;

const APRES = new RegExp(`\\b(?:codes?|otp|pin)\\b(?!\\s*-?\\s*${PUBLICS})${ENTRE}(?<!\\d)(${SECRET})`, 'gi');
/** « codes 1234 et 5678 » */
const AUSSI = new RegExp(
  `\\b(?:codes?)\\b(?!\\s*-?\\s*${PUBLICS})[^\\d\\n.;!?]{0,40}•••\\s*(?:,|et|ou|puis|and|or|then)\\s*(${SECRET})`,
  'gi',
);
const AVANT = new RegExp(
  `(?<!\\d)(${SECRET})(?=\\s*(?:,|:)?\\s*(?:c[’']est|est|is|comme)\\s+(?:le|mon|un|the|my)?\\s*(?:code|otp|pin)\\b(?!\\s*${PUBLICS}))`,
  'gi',
);

/** The digits after « code ». */
export const findCodes = (text: string): readonly Endroit[] => {
  const read = plainDigits(text);
  return [APRES, AUSSI, AVANT].flatMap((pattern) => places(read, pattern));
};
