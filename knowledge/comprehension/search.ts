import type { Table } from './rows.ts';

/** Saturation of repeated words, and how much a long column pays for its length (BM25). */
const K1 = 1.2;
const B = 0.4;

/** A BM25 index, ready to be searched. Terms are numbers, as in the model. */
export interface Index {
  /** the score of every column for weighted terms */
  score(terms: ReadonlyMap<number, number>): Float64Array;
  /** how much a term tells; null when it is in no column */
  rarete(term: number): number | null;
  /** what one term brings to one column */
  part(term: number, colonne: number): number;
}

function normsOf({ colonnes, valeurs }: Table, width: number): Float64Array {
  const lengths = new Float64Array(width);
  for (let at = 0; at < colonnes.length; at++) {
    const colonne = colonnes[at] as number;
    lengths[colonne] = (lengths[colonne] as number) + (valeurs[at] as number);
  }
  const used = lengths.filter((length) => length > 0).length || 1;
  const average = lengths.reduce((sum, length) => sum + length, 0) / used;
  return lengths.map((length) => 1 - B + (B * length) / average);
}

/** Prepares what each term brings to each column. */
export function makeIndex(table: Table, width: number): Index {
  const { termes, debuts, colonnes, valeurs } = table;
  const norms = normsOf(table, width);
  const rows = new Map<number, number>();
  const rarities = new Float64Array(termes.length);
  const parts = new Float64Array(colonnes.length);
  for (let row = 0; row < termes.length; row++) {
    const start = debuts[row] as number;
    const end = debuts[row + 1] as number;
    if (end > start) rows.set(termes[row] as number, row);
    const rarete = Math.log(1 + (width - (end - start) + 0.5) / (end - start + 0.5));
    rarities[row] = rarete;
    for (let at = start; at < end; at++) {
      const weight = (valeurs[at] as number) / (norms[colonnes[at] as number] as number);
      parts[at] = (rarete * weight * (K1 + 1)) / (weight + K1);
    }
  }
  return {
    score(terms) {
      const scores = new Float64Array(width);
      for (const [term, weight] of terms) {
        const row = rows.get(term);
        if (row === undefined) continue;
        for (let at = debuts[row] as number; at < (debuts[row + 1] as number); at++) {
          const colonne = colonnes[at] as number;
          scores[colonne] = (scores[colonne] as number) + weight * (parts[at] as number);
        }
      }
      return scores;
    },
    rarete(term) {
      const row = rows.get(term);
      return row === undefined ? null : (rarities[row] as number);
    },
    part(term, colonne) {
      const row = rows.get(term);
      if (row === undefined) return 0;
      for (let at = debuts[row] as number; at < (debuts[row + 1] as number); at++)
        if (colonnes[at] === colonne) return parts[at] as number;
      return 0;
    },
  };
}
