import type { Langue } from '../catalogue/entree.ts';
import { loadSearch, type Recherches } from './load-search.ts';
import type { Modele } from './model.ts';
import { once } from './once.ts';
import { type Lecture, makeReader, stemOf } from './read.ts';
import { unpackWords } from './word-list.ts';

/** Reads and searches one language. */
export interface Outils extends Recherches {
  readonly read: (text: string) => Lecture;
}

/** One language: its words, known at once, and the rest, prepared the first time it is asked for. */
export interface Langage {
  readonly knows: (word: string) => boolean;
  readonly outils: () => Outils;
}

/** Prepares one language of a model. `classOf` gives the class of each column of the search. */
export function loadLanguage(modele: Modele, langue: Langue, classOf: Uint16Array): Langage {
  const { mots, garde, abreviations, concepts, listes } = modele.langues[langue];
  const connus = new Map<string, number>();
  mots.forEach((words, order) => {
    for (const word of unpackWords(words)) connus.set(word, 2 ** order);
  });
  const stem = stemOf(langue);
  const frequent = new Set(unpackWords(garde));
  const courant = { has: (word: string): boolean => frequent.has(stem(word)) };
  return {
    knows: (word) => connus.has(word) || courant.has(word),
    outils: once(() => ({
      ...loadSearch(listes, classOf, modele.classes.length),
      read: makeReader(langue, { connus, garde: courant, abreviations, concepts }),
    })),
  };
}
