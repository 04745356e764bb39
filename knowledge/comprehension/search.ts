import { keepRows, type Table } from './rows.ts';

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

function normsOf(lengths: Float64Array): Float64Array {
  const used = lengths.filter((length) => length > 0).length || 1;
  const average = lengths.reduce((sum, length) => sum + length, 0) / used;
  return lengths.map((length) => 1 - B + (B * length) / average);
}

/** Searches a table whose columns are as long as `lengths` says. */
export function makeIndex(table: Table, lengths: Float64Array): Index {
  const norms = normsOf(lengths);
  const width = lengths.length;
  const rareteOf = (count: number): number => Math.log(1 + (width - count + 0.5) / (count + 0.5));
  const rowOf = keepRows(table, (valeur, colonne, count) => {
    const weight = valeur / (norms[colonne] as number);
    return (rareteOf(count) * weight * (K1 + 1)) / (weight + K1);
  });
  return {
    score(terms) {
      const scores = new Float64Array(width);
      for (const [term, weight] of terms) {
        const { colonnes, valeurs } = rowOf(term);
        for (let at = 0; at < colonnes.length; at++) {
          const colonne = colonnes[at] as number;
          scores[colonne] = (scores[colonne] as number) + weight * (valeurs[at] as number);
        }
      }
      return scores;
    },
    rarete(term) {
      const count = rowOf(term).colonnes.length;
      return count === 0 ? null : rareteOf(count);
    },
    part(term, colonne) {
      const { colonnes, valeurs } = rowOf(term);
      return valeurs[colonnes.indexOf(colonne)] ?? 0;
    },
  };
}
