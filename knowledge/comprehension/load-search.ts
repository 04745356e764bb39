import type { ModeleLangue } from './model.ts';
import { unpack } from './packed.ts';
import { openRows, type Table } from './rows.ts';
import { type Index, makeIndex } from './search.ts';

/** The counts of a term in a column are shipped in one number. */
export const MOST_ASKED = 40;
/** Someone asked with the term; it is in the title of the section. A title tells sections apart, and says little of the class. */
export const ASKED = 2;
export const TITLE = 1;

/** The two searches of a language: over classes, and over sections. */
export interface Recherches {
  readonly classes: Index;
  readonly sections: Index;
}

/** Sums what the columns of a class hold, titles left out. Columns are sorted by class, so those of one class follow one another. */
function sumByClass(table: Table, classOf: Uint16Array): Table {
  /** A class, what was asked there, the next class… */
  const sums = (ligne: number): Uint16Array => {
    const row = new Uint16Array(2 * table.size(ligne));
    let end = 0;
    table.each(ligne, (colonne, valeur) => {
      const asked = valeur - (valeur % ASKED);
      if (asked === 0) return;
      const classe = classOf[colonne] as number;
      if (end === 0 || row[end - 2] !== classe) {
        row[end] = classe;
        end += 2;
      }
      row[end - 1] = (row[end - 1] as number) + asked;
    });
    return row.subarray(0, end);
  };
  return {
    length: table.length,
    size: (ligne) => sums(ligne).length / 2,
    each(ligne, visit) {
      const row = sums(ligne);
      for (let at = 0; at < row.length; at += 2) visit(row[at] as number, row[at + 1] as number);
    },
  };
}

/** Reads the lists of a language. `classOf` gives the class of each column. */
export function loadSearch({ listes, demandes, titres }: ModeleLangue, classOf: Uint16Array, classes: number): Recherches {
  const table = openRows(listes);
  const asked = unpack(demandes);
  const byClass = new Float64Array(classes);
  asked.forEach((count, colonne) => {
    const classe = classOf[colonne] as number;
    byClass[classe] = (byClass[classe] as number) + ASKED * count;
  });
  const bySection = Float64Array.from(unpack(titres), (count, colonne) => TITLE * count + ASKED * (asked[colonne] as number));
  return { classes: makeIndex(sumByClass(table, classOf), byClass), sections: makeIndex(table, bySection) };
}
