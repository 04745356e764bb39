import type { Langue } from '../catalogue/entree.ts';
import { loadSearch, type Recherches } from './load-search.ts';
import type { Modele } from './model.ts';
import { type Lecture, makeReader, stemOf } from './read.ts';

/** What one language takes: its reader, its searches, and its words. */
export interface Outils extends Recherches {
  readonly read: (text: string) => Lecture;
  readonly knows: (word: string) => boolean;
}

/** The ways of saying each idea, one pair each. */
export const phrasesOf = (concepts: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(concepts).flatMap(([concept, ways]) => ways.split(',').map((way) => [way, concept] as const));

/** Prepares one language of a model. */
export function loadLanguage(modele: Modele, langue: Langue): Outils {
  const { mots, garde, abreviations, concepts, listes, colonnes } = modele.langues[langue];
  const connus = new Map(mots.flatMap((words, order) => words.split(' ').map((word) => [word, 2 ** order] as const)));
  const stem = stemOf(langue);
  const frequent = new Set(garde.split(' '));
  const courant = { has: (word: string): boolean => frequent.has(stem(word)) };
  return {
    ...loadSearch({ listes, colonnes }, modele.classes.length),
    read: makeReader(langue, { connus, garde: courant, abreviations, concepts: phrasesOf(concepts) }),
    knows: (word) => connus.has(word) || courant.has(word),
  };
}
