import { isFunctionWord } from './function-words.ts';

const MIN_STEM = 3;
const ENDINGS = [
  'ations',
  'ation',
  'ingly',
  'ments',
  'ment',
  'ings',
  'ing',
  'edly',
  'ied',
  'ies',
  'ed',
  'ers',
  'er',
  'ly',
  'es',
  'e',
];

/** What the forms of one English word share: for comparing, never for showing. */
export function stemEn(word: string): string {
  if (word.length <= MIN_STEM || isFunctionWord(word) || /\d/.test(word)) return word;
  const singular = word.replace(/ies$/, 'y').replace(/(?<![su])s$/, '');
  const ending = ENDINGS.find((one) => singular.endsWith(one) && singular.length - one.length >= MIN_STEM) ?? '';
  return singular
    .slice(0, singular.length - ending.length)
    .replace(/([bdfgklmnprt])\1$/, '$1')
    .replace(/y$/, 'i');
}
