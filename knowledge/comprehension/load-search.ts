import type { Lignes } from './model.ts';
import { once } from './once.ts';
import { type Table, unpackRows } from './rows.ts';
import { type Index, makeIndex } from './search.ts';

/** The counts of a term in a column are shipped in one number: `2 * asked + title`. */
export const MOST_ASKED = 40;
/** The term is in the title of the section. A title tells sections apart, and says little of the class. */
export const TITLE = 1;

/** The two searches of a language: over classes, and over sections. */
export interface Recherches {
  readonly classes: Index;
  /** prepared the first time it is asked for */
  readonly sections: () => Index;
}

/** Sums what the columns of a class hold. Columns are sorted by class, so those of one class follow one another. */
function sumByClass({ termes, debuts, colonnes, valeurs }: Table, classOf: Uint16Array): Table {
  const sums = {
    termes,
    debuts: new Uint32Array(debuts.length),
    colonnes: new Uint16Array(colonnes.length),
    valeurs: new Uint16Array(valeurs.length),
  };
  let end = 0;
  for (let row = 0; row < termes.length; row++) {
    const start = end;
    for (let at = debuts[row] as number; at < (debuts[row + 1] as number); at++) {
      const asked = (valeurs[at] as number) - ((valeurs[at] as number) % 2);
      if (asked === 0) continue;
      const classe = classOf[colonnes[at] as number] as number;
      if (end === start || sums.colonnes[end - 1] !== classe) sums.colonnes[end++] = classe;
      sums.valeurs[end - 1] = (sums.valeurs[end - 1] as number) + asked;
    }
    sums.debuts[row + 1] = end;
  }
  return { ...sums, colonnes: sums.colonnes.subarray(0, end), valeurs: sums.valeurs.subarray(0, end) };
}

/** Reads the lists of a language. `classOf` gives the class of each column. */
export function loadSearch(listes: Lignes, classOf: Uint16Array, classes: number): Recherches {
  const table = unpackRows(listes);
  return {
    classes: makeIndex(sumByClass(table, classOf), classes),
    sections: once(() => makeIndex(table, classOf.length)),
  };
}
