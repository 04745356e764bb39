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

/** Builds the inverted lists of a language: how often each term comes in each section. */
export function buildLists(
  documents: readonly Document[],
  dictionnaire: Dictionnaire,
): Pick<ModeleLangue, 'colonnes' | 'listes'> {
  const keyOf = ({ classe, ancre }: Document): string => `${String(classe).padStart(4, '0')}#${ancre}`;
  const keys = [...new Set(documents.map(keyOf))].sort();
  const places = new Map(keys.map((key, at) => [key, at]));
  const counts = new Map<number, Map<number, number>>();
  for (const one of documents) {
    const colonne = places.get(keyOf(one)) ?? 0;
    for (const term of one.termes) {
      const number = dictionnaire.numberOf(term);
      const own = counts.get(number) ?? new Map<number, number>();
      counts.set(number, own);
      own.set(colonne, more(own.get(colonne) ?? 0, one.demande));
    }
  }
  const byNumber = ([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number => a - b;
  return {
    colonnes: keys.map((key): readonly [number, string] => [Number(key.slice(0, 4)), key.slice(5)]),
    listes: packRows([...counts].sort(byNumber).map(([terme, own]) => ({ terme, paires: [...own].sort(byNumber) }))),
  };
}
