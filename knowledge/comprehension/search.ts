import { isFunctionWord } from './function-words.ts';
import type { Recherche } from './model.ts';
import type { Lecture } from './read.ts';

/** Saturation of repeated words (BM25). */
const K1 = 1.2;
/** What an idea counts for, beside a word that says it exactly. */
export const IDEA_WEIGHT = 0.7;
export const WEIGHT_SCALE = 10;

/** The terms a text is searched by: stems of the words that carry content, and ideas (`@…`), each with its weight. */
export function termsOf({ mots, stems, concepts }: Lecture): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const { valeur } of concepts) terms.set(`@${valeur}`, IDEA_WEIGHT);
  stems.forEach((stem, index) => {
    if (stem.length > 1 && !isFunctionWord(mots[index]?.mot ?? '')) terms.set(stem, 1);
  });
  return terms;
}

/** One column of a list of hits, and the share of the score a term brings to it. */
type Liste = readonly (readonly [colonne: number, part: number])[];

/** Searches a field-weighted BM25 index. `rarete` says how much a term tells; unknown terms are null. */
export interface Index {
  score(terms: ReadonlyMap<string, number>): Float64Array;
  rarete(term: string): number | null;
  /** what one term brings to one column */
  part(term: string, colonne: number): number;
}

export function loadIndex({ termes, listes }: Recherche, colonnes: number): Index {
  const index = new Map<string, { rarete: number; liste: Liste }>();
  let at = 0;
  for (const term of termes.split('\n')) {
    const count = listes[at++] ?? 0;
    const rarete = Math.log(1 + (colonnes - count + 0.5) / (count + 0.5));
    const liste: [number, number][] = [];
    for (let one = 0; one < count; one++) {
      const colonne = listes[at++] ?? 0;
      const weight = (listes[at++] ?? 0) / WEIGHT_SCALE;
      liste.push([colonne, (rarete * weight * (K1 + 1)) / (weight + K1)]);
    }
    index.set(term, { rarete, liste });
  }
  return {
    score(terms) {
      const scores = new Float64Array(colonnes);
      for (const [term, weight] of terms)
        for (const [colonne, part] of index.get(term)?.liste ?? []) scores[colonne] = (scores[colonne] ?? 0) + weight * part;
      return scores;
    },
    rarete: (term) => index.get(term)?.rarete ?? null,
    part: (term, colonne) => index.get(term)?.liste.find(([at]) => at === colonne)?.[1] ?? 0,
  };
}
