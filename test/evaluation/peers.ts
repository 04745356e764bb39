import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { readCorpus } from '../../knowledge/build/comprehension/corpus.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isFunctionWord } from '../../knowledge/comprehension/function-words.ts';
import { stemFr } from '../../knowledge/comprehension/stem-fr.ts';
import { wordsOf } from '../../knowledge/comprehension/words.ts';
import type { Repondeur } from './run-questions.ts';

/** One class as a peer sees it: its name, and every way of asking we know. */
interface Fiche {
  readonly id: string;
  readonly texte: string;
}

/** A class found, and its score: the higher the better. */
type Trouvee = readonly [id: string, score: number];

const OUTSIDE = ['hors-sujet', 'vague'];

/** The texts of our own model, those of both languages together: the peers are given all that we are given. */
function fiches(): readonly Fiche[] {
  const texts = new Map<string, string[]>();
  for (const { classe, texte } of readCorpus(readContent()).textes) {
    const own = texts.get(classe) ?? [];
    texts.set(classe, own);
    own.push(texte);
  }
  return [...texts].map(([id, own]) => ({ id, texte: own.join('\n') }));
}

/** Turns a ranking into an answer: asserted above `sure`, declined when the first is not ours or nothing is found. */
function answering(search: (question: string) => readonly Trouvee[], sure: number): Repondeur {
  return (question) => {
    const found = search(question);
    const [first] = found;
    const topics = found.map(([id]) => id).filter((id) => !OUTSIDE.some((kind) => id.startsWith(kind)));
    const [topic, ...others] = [...new Set(topics)];
    if (first === undefined || topic === undefined || first[0].startsWith('hors-sujet'))
      return { mode: 'decline', topic: 'hors-sujet', alternatives: [], also: [], confidence: 0 };
    return {
      mode: first[1] >= sure && first[0] === topic ? 'answer' : 'clarify',
      topic: topic as ReturnType<Repondeur>['topic'],
      alternatives: others.slice(0, 3) as ReturnType<Repondeur>['alternatives'],
      also: [],
      confidence: 0,
    };
  };
}

const stems = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !isFunctionWord(word))
    .map(stemFr);

function minisearch(options: SearchOptions, own: boolean, sure: number): Repondeur {
  const index = new MiniSearch<Fiche>({
    fields: ['texte'],
    ...(own ? { tokenize: stems, processTerm: (term) => term } : {}),
    searchOptions: options,
  });
  index.addAll(fiches());
  return answering((question) => index.search(question).map(({ id, score }) => [String(id), score] as const), sure);
}

/** fuse.js weighs each way of asking alone: a class is as good as its best. */
function fuse(options: IFuseOptions<Fiche>, query: (question: string) => string, sure: number): Repondeur {
  const ways = fiches().flatMap(({ id, texte }) => texte.split('\n').map((one) => ({ id, texte: foldLabel(one) })));
  const index = new Fuse(ways, { keys: ['texte'], includeScore: true, ...options });
  return answering((question) => {
    const best = new Map<string, number>();
    for (const { item, score = 1 } of index.search(query(question)))
      best.set(item.id, Math.max(best.get(item.id) ?? 0, 1 - score));
    return [...best].sort((a, b) => b[1] - a[1]);
  }, sure);
}

/** Each word apart, any of them: the only way for fuse.js to bear a long question. */
const anyWord = (question: string): string => stems(question).join(' | ');

/** What a library alone does with our own texts: as it comes, and with our stems, which does not help it. */
export const PEERS: Readonly<Record<string, () => Repondeur>> = {
  'fuse.js, tel quel': () => fuse({}, foldLabel, 0.7),
  'fuse.js, mots racinisés': () => fuse({ ignoreLocation: true, threshold: 0.3, useExtendedSearch: true }, anyWord, 0.9),
  'minisearch, tel quel': () => minisearch({}, false, 40),
  'minisearch, mots racinisés': () => minisearch({ fuzzy: 0.25, weights: { fuzzy: 0.6, prefix: 0 } }, true, 30),
};
