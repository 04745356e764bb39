import type { Langue } from '../catalogue/entree.ts';
import { loadSearch, type Recherches } from './load-search.ts';
import type { Modele, ModeleLangue } from './model.ts';
import { once } from './once.ts';
import { type Lecture, makeReader, stemOf } from './read.ts';
import type { Lexique } from './spelling.ts';
import { unpackWords } from './word-list.ts';

/** Reads and searches one language. */
export interface Outils extends Recherches {
  readonly read: (text: string) => Lecture;
}

/** One language, prepared piece by piece the first time each is asked for. */
export interface Langage {
  readonly knows: (word: string) => boolean;
  readonly outils: () => Outils;
}

function wordsOfLanguage({ mots, garde }: ModeleLangue, langue: Langue): Lexique {
  const connus = new Map<string, number>();
  mots.forEach((words, order) => {
    for (const word of unpackWords(words)) connus.set(word, 2 ** order);
  });
  const stem = stemOf(langue);
  const frequent = new Set(unpackWords(garde));
  return { connus, garde: { has: (word) => frequent.has(stem(word)) } };
}

/** Prepares one language of a model. `classOf` gives the class of each column of the search. */
export function loadLanguage(modele: Modele, langue: Langue, classOf: Uint16Array): Langage {
  const own = modele.langues[langue];
  const { abreviations, concepts, listes } = own;
  const lexique = once(() => wordsOfLanguage(own, langue));
  return {
    knows: (word) => lexique().connus.has(word) || lexique().garde.has(word),
    outils: once(() => ({
      ...loadSearch(listes, classOf, modele.classes.length),
      read: makeReader(langue, { ...lexique(), abreviations, concepts }),
    })),
  };
}
