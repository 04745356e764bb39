import type { Lecture } from './read.ts';
import { cluesOf, POIDS, type Sorte } from './terms.ts';

/** A word said again tells less each time; half a word tells half. */
const damped = (count: number): number => (count < 1 ? count : 1 + Math.log(count));

/**
 * The text as a sparse vector by number of term: each kind of term weighted by rarity, brought to length 1, then to its own
 * weight. `rarityOf` is 0 for a term the classifier does not look at.
 */
export function vectorOf(
  lecture: Lecture,
  numberOf: (term: string) => number | undefined,
  rarityOf: (term: number) => number,
): ReadonlyMap<number, number> {
  const clues = cluesOf(lecture);
  const vector = new Map<number, number>();
  for (const sorte of Object.keys(POIDS) as readonly Sorte[]) {
    const counts = new Map<number, number>();
    for (const [clue, part] of clues[sorte]) {
      const term = numberOf(clue);
      if (term !== undefined && rarityOf(term) > 0) counts.set(term, (counts.get(term) ?? 0) + part);
    }
    const values = [...counts].map(([term, count]) => [term, damped(count) * rarityOf(term)] as const);
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    for (const [term, value] of values) vector.set(term, (POIDS[sorte] * value) / length);
  }
  return vector;
}
