import type { Recherche } from '../../comprehension/model.ts';
import { WEIGHT_SCALE } from '../../comprehension/search.ts';

/** A text of one column: its terms with their weights, and the field it stands in. */
export interface Document {
  readonly colonne: number;
  readonly champ: 'titre' | 'variante';
  readonly termes: ReadonlyMap<string, number>;
}

const FIELD_WEIGHT = { titre: 2.2, variante: 2 } as const;
/** How much a long column pays for its length (BM25). */
const LENGTH = 0.4;

const add = <K>(counts: Map<K, number>, key: K, value: number): void => void counts.set(key, (counts.get(key) ?? 0) + value);

/** Builds the inverted lists of a BM25F index: one weighted frequency for each pair of a term and a column. */
export function buildIndex(documents: readonly Document[]): Recherche {
  const weights = new Map<string, Map<number, number>>();
  for (const champ of Object.keys(FIELD_WEIGHT) as readonly Document['champ'][]) {
    const columns = new Map<number, Map<string, number>>();
    for (const { colonne, champ: own, termes } of documents) {
      if (own !== champ) continue;
      const counts = columns.get(colonne) ?? new Map<string, number>();
      columns.set(colonne, counts);
      for (const [term, weight] of termes) add(counts, term, weight);
    }
    const lengths = new Map([...columns].map(([colonne, counts]) => [colonne, [...counts.values()].reduce((a, b) => a + b, 0)]));
    const average = [...lengths.values()].reduce((a, b) => a + b, 0) / (lengths.size || 1);
    for (const [colonne, counts] of columns) {
      const norm = 1 - LENGTH + (LENGTH * (lengths.get(colonne) ?? 0)) / (average || 1);
      for (const [term, count] of counts) {
        const list = weights.get(term) ?? new Map<number, number>();
        weights.set(term, list);
        add(list, colonne, (FIELD_WEIGHT[champ] * count) / norm);
      }
    }
  }
  const termes = [...weights.keys()].sort();
  return {
    termes: termes.join('\n'),
    listes: termes.flatMap((term) => {
      const list = [...(weights.get(term) ?? [])].sort(([a], [b]) => a - b);
      return [list.length, ...list.flatMap(([colonne, weight]) => [colonne, Math.max(1, Math.round(weight * WEIGHT_SCALE))])];
    }),
  };
}
