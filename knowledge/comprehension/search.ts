/** Saturation of repeated words, and how much a long column pays for its length (BM25). */
const K1 = 1.2;
const B = 0.4;

/** How often each term comes in each column. Terms are numbers, as in the model. */
export type Comptes = ReadonlyMap<number, readonly (readonly [colonne: number, compte: number])[]>;

/** A BM25 index, ready to be searched. */
export interface Index {
  /** the score of every column for weighted terms */
  score(terms: ReadonlyMap<number, number>): Float64Array;
  /** how much a term tells; null when it is in no column */
  rarete(term: number): number | null;
  /** what one term brings to one column */
  part(term: number, colonne: number): number;
}

/** Prepares what each term brings to each column. `longueurs` are the sums of the counts of a column. */
export function makeIndex(comptes: Comptes, colonnes: number): Index {
  const lengths = new Float64Array(colonnes);
  for (const liste of comptes.values())
    for (const [colonne, compte] of liste) lengths[colonne] = (lengths[colonne] as number) + compte;
  const used = lengths.filter((length) => length > 0).length || 1;
  const average = lengths.reduce((sum, length) => sum + length, 0) / used;
  const norms = lengths.map((length) => 1 - B + (B * length) / average);
  const index = new Map<number, { rarete: number; colonnes: Int32Array; parts: Float64Array }>();
  for (const [term, liste] of comptes) {
    const rarete = Math.log(1 + (colonnes - liste.length + 0.5) / (liste.length + 0.5));
    const parts = liste.map(([colonne, compte]) => {
      const weight = compte / (norms[colonne] as number);
      return (rarete * weight * (K1 + 1)) / (weight + K1);
    });
    index.set(term, { rarete, colonnes: Int32Array.from(liste, ([colonne]) => colonne), parts: Float64Array.from(parts) });
  }
  return {
    score(terms) {
      const scores = new Float64Array(colonnes);
      for (const [term, weight] of terms) {
        const found = index.get(term);
        found?.colonnes.forEach((colonne, at) => {
          scores[colonne] = (scores[colonne] as number) + weight * (found.parts[at] as number);
        });
      }
      return scores;
    },
    rarete: (term) => index.get(term)?.rarete ?? null,
    part(term, colonne) {
      const found = index.get(term);
      const at = found?.colonnes.indexOf(colonne) ?? -1;
      return at < 0 ? 0 : (found?.parts[at] ?? 0);
    },
  };
}
