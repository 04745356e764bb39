import type { Langue } from '../catalogue/entree.ts';
import { makePhrases, type Trouve } from './phrases.ts';
import { remember } from './remember.ts';
import { type Lexique, type Lu, makeSpelling, type Possible } from './spelling.ts';
import { stemEn } from './stem-en.ts';
import { stemFr } from './stem-fr.ts';
import { wordsOf } from './words.ts';

/** What a text says once read: each word as written and as understood, its stems, and the ideas and names it contains. */
export interface Lecture {
  readonly mots: readonly Lu[];
  readonly stems: readonly string[];
  readonly concepts: readonly Trouve[];
  /** the other words that a misspelt one may be */
  readonly doutes: readonly Doute[];
}

/** Another word that may be meant: how likely, its stem, and the ideas it takes part in. */
export interface Doute extends Possible {
  readonly stem: string;
  readonly concepts: readonly string[];
}

/** So many words before and after may make one idea with a word. */
const SPAN = 4;

/** What reading one language takes. */
export interface Vocabulaire extends Lexique {
  readonly abreviations: Readonly<Record<string, string>>;
  /** the ways of saying each idea, each as stems */
  readonly concepts: ReadonlyMap<string, readonly Facon[]>;
}

export const stemOf = (langue: Langue): ((word: string) => string) => (langue === 'fr' ? stemFr : stemEn);

/** A way of saying an idea, stem by stem. */
export type Facon = readonly string[];

/** The ways of saying an idea, as a person writes them, turned into stems. */
export const stemmedWays = (ways: string, langue: Langue): readonly Facon[] =>
  ways
    .split(',')
    .map((way) => wordsOf(way).map(stemOf(langue)))
    .filter((way) => way.length > 0);

/** Makes the reader of a language: short forms spelled out, spelling repaired, words stemmed, ideas found. */
export function makeReader(langue: Langue, vocabulaire: Vocabulaire): (text: string) => Lecture {
  const spell = remember(makeSpelling(vocabulaire));
  const stem = stemOf(langue);
  const findConcepts = makePhrases(
    [...vocabulaire.concepts].flatMap(([concept, ways]) => ways.map((way) => [way, concept] as const)),
  );
  const expand = (word: string): readonly string[] => {
    const long = Object.hasOwn(vocabulaire.abreviations, word) ? vocabulaire.abreviations[word] : undefined;
    return long === undefined ? [word] : wordsOf(long);
  };
  /** The ideas around one place were its stem another one. */
  const ideasAt = (stems: readonly string[], place: number, other: string): readonly string[] => {
    const start = Math.max(0, place - SPAN);
    const at = place - start;
    return findConcepts(stems.slice(start, place + SPAN + 1).with(at, other))
      .filter(({ debut, fin }) => debut <= at && at < fin)
      .map(({ valeur }) => valeur);
  };
  const doubtsOf = ({ lectures }: Lu, place: number, stems: readonly string[]): readonly Doute[] =>
    lectures.slice(1).map((one) => ({ ...one, stem: stem(one.mot), concepts: ideasAt(stems, place, stem(one.mot)) }));
  return (text) => {
    const mots = wordsOf(text).flatMap(expand).map(spell);
    const stems = mots.map(({ mot }) => stem(mot));
    const doutes = mots.flatMap((lu, at) => doubtsOf(lu, at, stems));
    return { mots, stems, concepts: findConcepts(stems), doutes };
  };
}
