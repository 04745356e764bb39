import type { Langue } from '../catalogue/entree.ts';
import { unpackIdeas } from './ideas.ts';
import { type Lexicon, makeGuard } from './lexicon.ts';
import { loadSearch, type Recherches } from './load-search.ts';
import type { Modele } from './model.ts';
import { once } from './once.ts';
import { type Lecture, makeReader, stemOf } from './read.ts';
import type { Lexique } from './spelling.ts';

/** Reads and searches one language. */
export interface Outils extends Recherches {
  readonly read: (text: string) => Lecture;
}

/** One language, prepared piece by piece the first time each is asked for. */
export interface Langage {
  readonly knows: (word: string) => boolean;
  readonly outils: () => Outils;
}

/** Prepares one language of a model. `classOf` gives the class of each column of the search. */
export function loadLanguage(modele: Modele, langue: Langue, lexicon: Lexicon, classOf: Uint16Array): Langage {
  const own = modele.langues[langue];
  const lexique = once((): Lexique => {
    const { connus, garde } = lexicon.vocables(langue);
    return { connus, garde: makeGuard(garde, stemOf(langue)) };
  });
  const concepts = (): ReadonlyMap<string, readonly (readonly string[])[]> =>
    new Map(
      unpackIdeas(own.idees).map((ways, at) => [
        modele.idees[at] ?? '',
        ways.map((way) => way.map((stem) => lexicon.racines[stem] ?? '')),
      ]),
    );
  return {
    knows: (word) => lexique().connus.has(word) || lexique().garde.has(word),
    outils: once(() => ({
      ...loadSearch(own, classOf, modele.classes.length),
      read: makeReader(langue, { ...lexique(), abreviations: own.abreviations, concepts: concepts() }),
    })),
  };
}
