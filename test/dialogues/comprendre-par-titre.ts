import type { Comprendre } from '../../bot/conversation/savoir.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Topic } from '../../knowledge/catalogue/topics.ts';
import type { Comprehension } from '../../knowledge/comprehension/understand.ts';

const SMALL = new Set(
  'a au aux avec ce comment d de des du en est et il j je l la le les me mon ne on ou pas pour quel qui que se son sur un une vous votre the to of is my'.split(
    ' ',
  ),
);

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    foldLabel(text)
      .split(' ')
      .filter((word) => word.length > 2 && !SMALL.has(word)),
  );

const TITLES: readonly { topic: Topic; words: ReadonlySet<string> }[] = (['fr', 'en'] as const).flatMap((langue) =>
  loadCatalogue(langue)
    .entrees.filter(({ dossier }) => dossier !== 'hors-sujet' && dossier !== 'assistance')
    .map(({ topic, titre }) => ({ topic, words: wordsOf(titre) })),
);

const decline: Comprehension = {
  mode: 'decline',
  topic: 'hors-sujet',
  section: null,
  confidence: 0,
  alternatives: [],
  also: [],
  langue: 'fr',
};

/** A stand-in for understanding: shared words with titles. Enough for the dialogue's own tests, and never shipped. */
export const comprendreParTitre: Comprendre = (question) => {
  const asked = wordsOf(question);
  const scores = TITLES.map(({ topic, words }) => ({
    topic,
    score: (2 * [...asked].filter((word) => words.has(word)).length) / (asked.size + words.size),
  })).sort((a, b) => a.score - b.score);
  const best = [...new Map(scores.map((one) => [one.topic, one])).values()]
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4);
  const [first, second] = best;
  if (first === undefined) return decline;
  const close = second !== undefined && second.score > first.score * 0.9;
  return {
    mode: close ? 'clarify' : 'answer',
    topic: first.topic,
    section: null,
    confidence: close ? 0.4 : 0.8,
    alternatives: best.slice(1).map(({ topic }) => topic),
    also: [],
    langue: 'fr',
  };
};
