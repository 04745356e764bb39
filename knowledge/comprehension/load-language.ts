import type { Langue } from '../catalogue/entree.ts';
import { loadSearch, type Recherches } from './load-search.ts';
import type { Modele } from './model.ts';
import { type Lecture, makeReader, stemOf } from './read.ts';
import { unpackWords } from './word-list.ts';

/** What one language takes: its reader, its searches, and its words. */
export interface Outils extends Recherches {
  readonly read: (text: string) => Lecture;
  readonly knows: (word: string) => boolean;
}

/** Prepares one language of a model. `classOf` gives the class of each column of the search. */
export function loadLanguage(modele: Modele, langue: Langue, classOf: Uint16Array): Outils {
  const { mots, garde, abreviations, concepts, listes } = modele.langues[langue];
  const connus = new Map<string, number>();
  mots.forEach((words, order) => {
    for (const word of unpackWords(words)) connus.set(word, 2 ** order);
  });
  const stem = stemOf(langue);
  const frequent = new Set(unpackWords(garde));
  const courant = { has: (word: string): boolean => frequent.has(stem(word)) };
  return {
    ...loadSearch(listes, classOf, modele.classes.length),
    read: makeReader(langue, { connus, garde: courant, abreviations, concepts }),
    knows: (word) => connus.has(word) || courant.has(word),
  };
}
