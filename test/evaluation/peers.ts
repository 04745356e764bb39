import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch, { type SearchOptions } from 'minisearch';
import { readCorpus } from '../../knowledge/build/comprehension/corpus.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
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

function minisearch(options: SearchOptions, processTerm: (term: string) => string, sure: number): Repondeur {
  const index = new MiniSearch<Fiche>({
    fields: ['texte'],
    processTerm,
    searchOptions: options,
  });
  index.addAll(fiches());
  return answering((question) => index.search(question).map(({ id, score }) => [String(id), score] as const), sure);
}

/** fuse.js weighs each way of asking alone: a class is as good as its best. */
function fuse(options: IFuseOptions<Fiche>, sure: number): Repondeur {
  const ways = fiches().flatMap(({ id, texte }) => texte.split('\n').map((one) => ({ id, texte: foldLabel(one) })));
  const index = new Fuse(ways, { keys: ['texte'], includeScore: true, ...options });
  return answering((question) => {
    const best = new Map<string, number>();
    for (const { item, score = 1 } of index.search(foldLabel(question)))
      best.set(item.id, Math.max(best.get(item.id) ?? 0, 1 - score));
    return [...best].sort((a, b) => b[1] - a[1]);
  }, sure);
}

/**
 * MiniSearch at its best: of 68 settings tried on the French questions of the first batch of the open half (a class or a way of
 * asking as the unit, words as they are or our stems with or without small words, prefixes, `fuzzy` from 0 to 0.3, its weight 0.3
 * or 0.6, `k` 1.2 or 2.5, `b` 0.3 or 0.7), the one whose first topic was right most often, 88.5 %; then the score above which
 * one question in twenty at most is answered wrong. Our stems and prefixes make it worse.
 */
const MINISEARCH: SearchOptions = { fuzzy: 0.1, weights: { fuzzy: 0.3, prefix: 0 }, bm25: { k: 2.5, b: 0.7, d: 0.5 } };

/**
 * fuse.js at its best: of 15 settings tried on one in four of the same questions (the whole question, any word, word by word;
 * words as they are or our stems; `threshold` from 0.1 to 0.6), the first topic was right in 64.6 % with this one, 3 to 49 % when
 * the question is not read word by word; asserted above the score where as few are answered wrong.
 */
const FUSE: IFuseOptions<Fiche> = { useTokenSearch: true, ignoreLocation: true, threshold: 0.1 };

/** What a library alone does with our own texts: as it comes, and with its best settings. */
export const PEERS: Readonly<Record<string, () => Repondeur>> = {
  'fuse.js, tel quel': () => fuse({}, 0.7),
  'fuse.js, réglé': () => fuse(FUSE, 0.25),
  'minisearch, tel quel': () => minisearch({}, (term) => term.toLowerCase(), 40),
  'minisearch, réglé': () => minisearch(MINISEARCH, foldLabel, 280),
};
