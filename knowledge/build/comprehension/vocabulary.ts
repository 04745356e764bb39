import type { Langue } from '../../catalogue/entree.ts';
import { MIN_GUARD_STEM, makeGuard, shippedCount, type Vocables } from '../../comprehension/lexicon.ts';
import { type Lecture, makeReader, stemmedWays, stemOf, type Vocabulaire } from '../../comprehension/read.ts';
import { makeSpelling } from '../../comprehension/spelling.ts';
import { wordsOf } from '../../comprehension/words.ts';
import type { Corpus, Texte } from './corpus.ts';

/** Words of that class are neither French nor English. */
const AUTRES_LANGUES = 'hors-sujet/autres-langues';
const MIN_GUARD = 4;

/** What is read before any learning; a text is read once. */
export interface Lectures {
  readonly vocables: Readonly<Record<Langue, Vocables>>;
  /** the ways of saying each idea, as stems */
  readonly concepts: Readonly<Record<Langue, Vocabulaire['concepts']>>;
  read(texte: string, langue: Langue): Lecture;
}

/** Texts whose spelling is a model: not short forms, which are written as they sound. */
const isModel = ({ sorte, classe }: Texte): boolean =>
  !['sms', 'autres', 'vague'].includes(sorte) && !classe.startsWith('hors-sujet');
/** Texts that mix both: a word of theirs is a model unless it reads as one of the others. */
const isMixed = ({ sorte, classe }: Texte): boolean => ['autres', 'vague'].includes(sorte) && !classe.startsWith('hors-sujet');

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

/**
 * The words that are left as they are though they look like ours: the frequent ones of the language, and those of out-of-scope
 * questions and of stories, unless they sound like one of either kind and so are a fault. A long stem stands for all its words; a short word like none of
 * ours needs no guard.
 */
function guardOf(corpus: Corpus, langue: Langue, connus: ReadonlyMap<string, number>): ReadonlySet<string> {
  const foreign = corpus.textes.filter(
    (one) => one.langue === langue && one.classe.startsWith('hors-sujet') && one.classe !== AUTRES_LANGUES,
  );
  const frequent = corpus.courants[langue];
  const spellAll = makeSpelling({
    connus: new Map([...frequent.map((word) => [word, 1] as const), ...connus]),
    garde: new Set(),
  });
  const told = [...foreign.flatMap(({ texte }) => wordsOf(texte)), ...passingWords(corpus, langue)].filter(
    (word) => word.length >= MIN_GUARD && spellAll(word).par !== 'son',
  );
  const spell = makeSpelling({ connus, garde: new Set() });
  const stem = stemOf(langue);
  const ours = new Set([...connus.keys()].map(stem));
  return new Set(
    [...frequent, ...told].flatMap((word) => {
      const own = stem(word);
      if (own.length >= MIN_GUARD_STEM) return ours.has(own) ? [] : [own];
      return connus.has(word) || spell(word).par === 'inconnu' ? [] : [word];
    }),
  );
}

function vocabularyOf(corpus: Corpus, langue: Langue): { vocables: Vocables; vocabulaire: Vocabulaire } {
  const connus = new Map([...countWords(corpus, langue)].map(([word, count]) => [word, shippedCount(count)]));
  const vocables = { connus, garde: guardOf(corpus, langue, connus) };
  const concepts = new Map(Object.entries(corpus.concepts[langue]).map(([id, ways]) => [id, stemmedWays(ways, langue)]));
  const garde = makeGuard(vocables.garde, stemOf(langue));
  return { vocables, vocabulaire: { connus, garde, abreviations: corpus.abreviations[langue], concepts } };
}

/** Prepares reading in both languages. */
export function prepareReading(corpus: Corpus): Lectures {
  const own = { fr: vocabularyOf(corpus, 'fr'), en: vocabularyOf(corpus, 'en') };
  const readers = { fr: makeReader('fr', own.fr.vocabulaire), en: makeReader('en', own.en.vocabulaire) };
  const done = { fr: new Map<string, Lecture>(), en: new Map<string, Lecture>() };
  return {
    vocables: { fr: own.fr.vocables, en: own.en.vocables },
    concepts: { fr: own.fr.vocabulaire.concepts, en: own.en.vocabulaire.concepts },
    read(texte, langue) {
      const lecture = done[langue].get(texte) ?? readers[langue](texte);
      done[langue].set(texte, lecture);
      return lecture;
    },
  };
}
