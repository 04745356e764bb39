import type { Lecture } from './read.ts';

/** How much each kind of clue weighs, once brought to the same length. */
export const POIDS = { mot: 1, idee: 0.8 } as const;
export type Sorte = keyof typeof POIDS;

/** The clues of a text for the classifier: `w:` a stem, function words included; `c:` an idea. */
export function cluesOf({ stems, concepts }: Lecture): Readonly<Record<Sorte, readonly string[]>> {
  return {
    mot: stems.map((stem) => `w:${stem}`),
    idee: concepts.map(({ valeur }) => `c:${valeur}`),
  };
}

/** What is known of a clue: its column, and how rare it is. */
export interface Indice {
  readonly colonne: number;
  readonly rarete: number;
}

/** The text as a sparse vector: each kind of clue weighted by rarity, brought to length 1, then to its own weight. */
export function vectorOf(lecture: Lecture, indiceOf: (clue: string) => Indice | undefined): ReadonlyMap<number, number> {
  const clues = cluesOf(lecture);
  const vector = new Map<number, number>();
  for (const sorte of Object.keys(POIDS) as readonly Sorte[]) {
    const counts = new Map<Indice, number>();
    for (const clue of clues[sorte]) {
      const indice = indiceOf(clue);
      if (indice !== undefined) counts.set(indice, (counts.get(indice) ?? 0) + 1);
    }
    const values = [...counts].map(([indice, count]) => [indice.colonne, (1 + Math.log(count)) * indice.rarete] as const);
    const length = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
    for (const [colonne, value] of values) vector.set(colonne, (POIDS[sorte] * value) / length);
  }
  return vector;
}
