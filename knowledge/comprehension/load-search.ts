import type { ModeleLangue } from './model.ts';
import { unpackRows } from './rows.ts';
import { type Index, makeIndex } from './search.ts';

/** The counts of a term in a column are shipped in one number: `2 * asked + title`. */
export const MOST_ASKED = 40;
/** The term is in the title of the section. A title tells sections apart, and says little of the class. */
export const TITLE = 1;

/** The two searches of a language: over classes, and over sections. */
export interface Recherches {
  readonly classes: Index;
  readonly sections: Index;
}

/** Reads the lists of a language: the counts of a class are the sums of those of its columns. */
export function loadSearch({ listes, colonnes }: Pick<ModeleLangue, 'listes' | 'colonnes'>, classes: number): Recherches {
  const bySection = new Map<number, readonly (readonly [number, number])[]>();
  const byClass = new Map<number, readonly (readonly [number, number])[]>();
  for (const { terme, paires } of unpackRows(listes)) {
    const sums = new Map<number, number>();
    for (const [colonne, counts] of paires) {
      const classe = colonnes[colonne]?.[0] ?? 0;
      const asked = counts - (counts % 2);
      if (asked > 0) sums.set(classe, (sums.get(classe) ?? 0) + asked);
    }
    bySection.set(terme, paires);
    if (sums.size > 0) byClass.set(terme, [...sums]);
  }
  return { classes: makeIndex(byClass, classes), sections: makeIndex(bySection, colonnes.length) };
}
