import type { Lecture } from './read.ts';
import { cluesOf, POIDS, type Sorte } from './terms.ts';

/** What the classifier knows of a term: its row of weights, and how rare it is. */
export interface Indice {
  readonly ligne: number;
  readonly rarete: number;
}

/** A word said again tells less each time; half a word tells half. */
const damped = (count: number): number => (count < 1 ? count : 1 + Math.log(count));

/** The text as a sparse vector: each kind of term weighted by rarity, brought to length 1, then to its own weight. */
export function vectorOf(lecture: Lecture, indiceOf: (term: string) => Indice | undefined): ReadonlyMap<number, number> {
  const clues = cluesOf(lecture);
  const vector = new Map<number, number>();
  for (const sorte of Object.keys(POIDS) as readonly Sorte[]) {
    const counts = new Map<Indice, number>();
    for (const [clue, part] of clues[sorte]) {
      const indice = indiceOf(clue);
      if (indice !== undefined) counts.set(indice, (counts.get(indice) ?? 0) + part);
    }
    const values = [...counts].map(([indice, count]) => [indice.ligne, damped(count) * indice.rarete] as const);
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    for (const [ligne, value] of values) vector.set(ligne, (POIDS[sorte] * value) / length);
  }
  return vector;
}
