import { MOST_ASKED, TITLE } from '../../comprehension/load-search.ts';
import type { ModeleLangue } from '../../comprehension/model.ts';
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
  const asked = packed - (packed % 2);
  return demande ? Math.min(2 * MOST_ASKED, asked + 2) + (packed % 2) : asked + TITLE;
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
): ModeleLangue['listes'] {
  const keyOf = (classe: number, ancre: string): string => `${classe}#${ancre}`;
  const places = new Map(ancres.flatMap((own, classe) => own.map((ancre) => keyOf(classe, ancre))).map((key, at) => [key, at]));
  const counts = new Map<number, Map<number, number>>();
  for (const { classe, ancre, demande, termes } of documents) {
    const colonne = places.get(keyOf(classe, ancre)) ?? 0;
    for (const term of termes) {
      const number = dictionnaire.numberOf(term);
      const own = counts.get(number) ?? new Map<number, number>();
      counts.set(number, own);
      own.set(colonne, more(own.get(colonne) ?? 0, demande));
    }
  }
  const byNumber = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;
  return packRows([...counts].sort(byNumber).map(([terme, own]) => ({ terme, paires: [...own].sort(byNumber) })));
}
