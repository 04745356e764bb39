import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';

const LITTLE = new Set(['aux', 'des', 'les', 'une', 'par', 'pour', 'sur', 'the', 'and', 'for']);
const MIN_WORD = 3;
const MIN_WORDS = 2;

const wordsOf = (folded: string): readonly string[] =>
  folded.split(' ').filter((word) => word.length >= MIN_WORD && !LITTLE.has(word));

const LABELS = NOMS.map(({ espace, label }) => ({ espace, words: new Set(wordsOf(foldLabel(label))) }));

/**
 * Spaces that a label we do not know may be another writing of: two words at least, all of them in one of their names, as
 * « Frais de justice » or « Raccordements EDI/API ». Not enough to see a space, enough not to call it missing.
 */
export function espacesLike(folded: string): readonly EspaceId[] {
  const words = wordsOf(folded);
  if (words.length < MIN_WORDS) return [];
  return [...new Set(LABELS.filter((one) => words.every((word) => one.words.has(word))).map(({ espace }) => espace))];
}
