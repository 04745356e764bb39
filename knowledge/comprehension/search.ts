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

function normsOf(lengths: Float64Array): Float64Array {
  const used = lengths.filter((length) => length > 0).length || 1;
  const average = lengths.reduce((sum, length) => sum + length, 0) / used;
  return lengths.map((length) => 1 - B + (B * length) / average);
}

/** Searches a table whose columns are as long as `lengths` says. */
export function makeIndex(table: Table, lengths: Float64Array): Index {
  const norms = normsOf(lengths);
  const width = lengths.length;
  const rareteOf = (term: number): number => Math.log(1 + (width - table.size(term) + 0.5) / (table.size(term) + 0.5));

  function eachPart(term: number, visit: (colonne: number, part: number) => void): void {
    const rarete = rareteOf(term);
    table.each(term, (colonne, valeur) => {
      const weight = valeur / (norms[colonne] as number);
      visit(colonne, (rarete * weight * (K1 + 1)) / (weight + K1));
    });
  }
  return {
    score(terms) {
      const scores = new Float64Array(width);
      for (const [term, weight] of terms)
        eachPart(term, (colonne, part) => {
          scores[colonne] = (scores[colonne] as number) + weight * part;
        });
      return scores;
    },
    rarete: (term) => (table.size(term) === 0 ? null : rareteOf(term)),
    part(term, wanted) {
      let found = 0;
      eachPart(term, (colonne, part) => {
        if (colonne === wanted) found = part;
      });
      return found;
    },
  };
}
