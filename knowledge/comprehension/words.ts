import { foldLabel } from '../catalogue/label.ts';

/** Two words that are one: people write both, with or without a dash. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\baujourd hui\b/g, 'aujourdhui'],
  [/\be mails?\b/g, 'email'],
  [/\b(sous|co|re|auto|pre) (?=traitan|facturat|entrepreneu|factur|saisi)/g, '$1'],
  [/\bmots? de passe?\b/g, 'motdepasse'],
  [/\bsign (in|up|out)\b/g, 'sign$1'],
  [/\blog (in|on|out)\b/g, 'log$1'],
  [/\b(\d+) ?(?:j|jr|jrs)\b/g, '$1 jours'],
  [/\b(?:c|d|j|l|m|n|s|t|qu) (?=[a-z0-9]{2})/g, ''],
];
const LONG_NUMBER = /^\d{5,}$/;

/** What every long number becomes: which invoice or company it names is no part of the question. */
export const NUMBER = 'nombre';

/** The words of a text, in order: lower case, no accents, no elided letter (« l’onglet » is « onglet »). */
export function wordsOf(text: string): readonly string[] {
  const folded = JOINED.reduce((kept, [written, one]) => kept.replace(written, one), foldLabel(text));
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (LONG_NUMBER.test(word) ? NUMBER : word));
}
