const RANGS = [
  'premier',
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
  'neuvieme',
  'dixieme',
];
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const RANG =
  /^(?:(?:le|la|l|choix|reponse|option|numero|n|no|the|answer|choice) )*(?:(\d{1,2})(?:er|ere|e|eme|nde?|rd|th|st)?|(\w+))(?: (?:choix|reponse|option|answer|choice))?$/;

/** « la 2e », « le deuxième », « option 2 », « le dernier »: the place in a list, from 0; -1: none is told. */
export function rankOf(folded: string, count: number): number {
  const [, digits, word = ''] = RANG.exec(folded) ?? [];
  if (digits !== undefined) return Number(digits) - 1;
  if (/^(?:derniere?|last)$/.test(word)) return count - 1;
  const masculine = word.replace(/^premiere$/, 'premier').replace(/^seconde?$/, 'deuxieme');
  return Math.max(RANGS.indexOf(masculine), RANKS.indexOf(word));
}
