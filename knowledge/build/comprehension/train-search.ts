import { ASKED, MOST_ASKED, TITLE } from '../../comprehension/load-search.ts';
import type { ModeleLangue } from '../../comprehension/model.ts';
import { pack } from '../../comprehension/packed.ts';
import { packRows } from '../../comprehension/rows.ts';
import type { Dictionnaire } from './dictionary.ts';

/** A text of one column: the class and the section it speaks for, and its terms. */
export interface Document {
  readonly classe: number;
  readonly ancre: string;
  /** someone asked with it; else it is the title of a section */
  readonly demande: boolean;
  readonly termes: Iterable<string>;
}

/** One more text of the column has the term. */
const more = (packed: number, demande: boolean): number => {
  const asked = packed - (packed % ASKED);
  return demande ? Math.min(ASKED * MOST_ASKED, asked + ASKED) + (packed % ASKED) : asked + TITLE;
};

/** The columns of the search, for each class the anchors that its texts speak for. */
export function columnsOf(documents: readonly Document[], classes: number): readonly (readonly string[])[] {
  return Array.from({ length: classes }, (_, classe) => [
    ...new Set(documents.filter((one) => one.classe === classe).map(({ ancre }) => ancre)),
  ]).map((ancres) => ancres.sort());
}

/** Builds the inverted lists of a language: how often each term comes in each column. */
export function buildLists(
  documents: readonly Document[],
  ancres: readonly (readonly string[])[],
  dictionnaire: Dictionnaire,
): Pick<ModeleLangue, 'listes' | 'demandes' | 'titres'> {
  const keyOf = (classe: number, ancre: string): string => `${classe}#${ancre}`;
  const places = new Map(ancres.flatMap((own, classe) => own.map((ancre) => keyOf(classe, ancre))).map((key, at) => [key, at]));
  const rows = dictionnaire.noms.map(() => new Map<number, number>());
  for (const { classe, ancre, demande, termes } of documents) {
    const colonne = places.get(keyOf(classe, ancre)) ?? 0;
    for (const term of termes) {
      const own = rows[dictionnaire.numberOf(term)];
      own?.set(colonne, more(own.get(colonne) ?? 0, demande));
    }
  }
  const sums = Array.from(places, () => ({ asked: 0, titles: 0 }));
  for (const row of rows)
    for (const [colonne, valeur] of row) {
      const sum = sums[colonne] ?? { asked: 0, titles: 0 };
      sum.asked += Math.floor(valeur / ASKED);
      sum.titles += valeur % ASKED;
    }
  return {
    listes: packRows(rows.map((row) => [...row].sort(([a], [b]) => a - b))),
    demandes: pack(sums.map(({ asked }) => asked)),
    titres: pack(sums.map(({ titles }) => titles)),
  };
}
