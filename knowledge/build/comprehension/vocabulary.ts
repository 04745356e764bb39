import type { Langue } from '../../catalogue/entree.ts';
import { type Lecture, makeReader, stemmedWays, stemOf, type Vocabulaire } from '../../comprehension/read.ts';
import { makeSpelling } from '../../comprehension/spelling.ts';
import { wordsOf } from '../../comprehension/words.ts';
import type { Corpus, Texte } from './corpus.ts';

/** Words of that class are neither French nor English. */
const AUTRES_LANGUES = 'hors-sujet/autres-langues';
const MIN_GUARD = 4;

/** The words of a language: ours in orders of frequency, and the stems of the frequent ones. */
export interface Mots {
  readonly ordres: readonly (readonly string[])[];
  readonly garde: readonly string[];
}

/** What is read before any learning; a text is read once. */
export interface Lectures {
  readonly mots: Readonly<Record<Langue, Mots>>;
  /** the ways of saying each idea, as stems */
  readonly concepts: Readonly<Record<Langue, Readonly<Record<string, string>>>>;
  read(texte: string, langue: Langue): Lecture;
}

/** Texts whose spelling is a model: not short forms, which are written as they sound. */
const isModel = ({ sorte, classe }: Texte): boolean => sorte !== 'sms' && sorte !== 'autres' && !classe.startsWith('hors-sujet');
/** Texts that mix both: a word of theirs is a model unless it reads as one of the others. */
const isMixed = ({ sorte, classe }: Texte): boolean => sorte === 'autres' && !classe.startsWith('hors-sujet');

function countWords(corpus: Corpus, langue: Langue): ReadonlyMap<string, number> {
  const own = corpus.textes.filter((one) => one.langue === langue);
  const models = [...own.filter(isModel), ...corpus.titresDeSections.filter((one) => one.langue === langue)];
  const counts = new Map<string, number>();
  const add = (word: string): void => void counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const text of [
    ...models.map(({ texte }) => texte),
    ...Object.values(corpus.concepts[langue]).flatMap((ways) => ways.split(',')),
    ...Object.values(corpus.abreviations[langue]),
  ])
    wordsOf(text).forEach(add);
  for (const word of passingWords(corpus, langue)) if (counts.get(word) === 1) counts.delete(word);
  const frequent = new Set(corpus.courants[langue]);
  const spell = makeSpelling({ connus: new Map(counts), garde: frequent });
  for (const word of own.filter(isMixed).flatMap(({ texte }) => wordsOf(texte)))
    if (!Object.hasOwn(corpus.abreviations[langue], word) && spell(word).mot === word) add(word);
  return counts;
}

/** A long message tells a story: a word that comes there and nowhere else says nothing of us, and nothing is repaired to it. */
const passingWords = (corpus: Corpus, langue: Langue): readonly string[] =>
  corpus.textes.filter((one) => one.langue === langue && one.sorte === 'longs').flatMap(({ texte }) => wordsOf(texte));

function wordsInOrders(counts: ReadonlyMap<string, number>): readonly (readonly string[])[] {
  const orders: string[][] = [];
  for (const [word, count] of counts) {
    const order = Math.floor(Math.log2(count));
    for (let at = orders.length; at <= order; at++) orders.push([]);
    orders[order]?.push(word);
  }
  return orders.map((words) => words.sort());
}

/** Out-of-scope questions are written in good French or English: their words are no faults either. */
function guardStems(corpus: Corpus, langue: Langue, known: ReadonlySet<string>): readonly string[] {
  const foreign = corpus.textes.filter(
    (one) => one.langue === langue && one.classe.startsWith('hors-sujet') && one.classe !== AUTRES_LANGUES,
  );
  const words = [
    ...corpus.courants[langue],
    ...[...foreign.flatMap(({ texte }) => wordsOf(texte)), ...passingWords(corpus, langue)].filter(
      (word) => word.length >= MIN_GUARD,
    ),
  ];
  return [...new Set(words.map(stemOf(langue)))].filter((stem) => !known.has(stem)).sort();
}

function vocabularyOf(corpus: Corpus, langue: Langue): { mots: Mots; vocabulaire: Vocabulaire } {
  const counts = countWords(corpus, langue);
  const stem = stemOf(langue);
  const garde = guardStems(corpus, langue, new Set([...counts.keys()].map(stem)));
  const ordres = wordsInOrders(counts);
  const frequent = new Set(garde);
  return {
    mots: { ordres, garde },
    vocabulaire: {
      connus: new Map(ordres.flatMap((words, order) => words.map((word) => [word, 2 ** order] as const))),
      garde: { has: (word) => frequent.has(stem(word)) },
      abreviations: corpus.abreviations[langue],
      concepts: Object.fromEntries(
        Object.entries(corpus.concepts[langue]).map(([concept, ways]) => [concept, stemmedWays(ways, langue)]),
      ),
    },
  };
}

/** Prepares reading in both languages. */
export function prepareReading(corpus: Corpus): Lectures {
  const own = { fr: vocabularyOf(corpus, 'fr'), en: vocabularyOf(corpus, 'en') };
  const readers = { fr: makeReader('fr', own.fr.vocabulaire), en: makeReader('en', own.en.vocabulaire) };
  const done = { fr: new Map<string, Lecture>(), en: new Map<string, Lecture>() };
  return {
    mots: { fr: own.fr.mots, en: own.en.mots },
    concepts: { fr: own.fr.vocabulaire.concepts, en: own.en.vocabulaire.concepts },
    read(texte, langue) {
      const lecture = done[langue].get(texte) ?? readers[langue](texte);
      done[langue].set(texte, lecture);
      return lecture;
    },
  };
}
