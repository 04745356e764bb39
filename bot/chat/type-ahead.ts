import Fuse from 'fuse.js';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isFunctionWord } from '../../knowledge/comprehension/function-words.ts';
import type { Choice } from '../conversation/message.ts';

/** A piece of a label: what is typed is found in it, or not. */
export interface Part {
  readonly text: string;
  readonly hit: boolean;
}

/** A label that what is typed may be the beginning of. */
export interface Found<T> {
  readonly item: T;
  /** the label, cut where it holds what is typed */
  readonly parts: readonly Part[];
}

type Range = readonly [first: number, last: number];

export type TypeAhead<T> = (typed: string) => readonly Found<T>[];

const SHOWN = 5;
const MIN_TYPED = 3;
const MAX_TYPED = 60;
/** Beyond, one word of a long sentence was found and the others were not: understanding it is done elsewhere. */
const MAX_SCORE = 0.8;

/** Labels as good as one another keep the order they are given in. */
const rank = ({ score }: { readonly score: number }): number => Math.round(score * 10);

/** The words typed that say what it is about; all of them when none does. */
function wordsOf(typed: string): readonly string[] {
  const words = foldLabel(typed.slice(0, MAX_TYPED)).split(' ');
  const saying = words.filter((word) => !isFunctionWord(word));
  return saying.length > 0 ? saying : words;
}

/** A hit is the beginning of a word, first letter right: « depo » is for « déposer », « ler » in « régler » is for nobody. */
function beginsWord(label: string, [first]: Range, words: readonly string[]): boolean {
  const letter = foldLabel(label.charAt(first));
  return !/[\p{L}\p{N}]/u.test(label.charAt(first - 1)) && words.some((word) => word.startsWith(letter));
}

function cut(label: string, hits: readonly Range[]): readonly Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const [first, last] of hits) {
    parts.push({ text: label.slice(done, first), hit: false }, { text: label.slice(first, last + 1), hit: true });
    done = last + 1;
  }
  return [...parts, { text: label.slice(done), hit: false }].filter(({ text }) => text !== '');
}

/**
 * Finds among labels those that hold what is being typed: slips forgiven, accents and case ignored, best first.
 * Only while typing: understanding a question is not done here.
 */
export function typeAheadAmong<T extends Pick<Choice, 'label'>>(items: readonly T[], shown: number = SHOWN): TypeAhead<T> {
  const fuse = new Fuse(items, {
    keys: ['label'],
    useTokenSearch: true,
    ignoreDiacritics: true,
    threshold: 0.3,
    minMatchCharLength: MIN_TYPED,
    includeMatches: true,
    includeScore: true,
    sortFn: (a, b) => rank(a) - rank(b) || a.idx - b.idx,
  });
  return (typed) => {
    const words = wordsOf(typed);
    if (words.join(' ').length < MIN_TYPED) return [];
    const found = fuse.search(words.join(' ')).flatMap(({ item, matches = [], score = 1 }) => {
      const hits = matches.flatMap(({ indices }) => indices).filter((range) => beginsWord(item.label, range, words));
      return score > MAX_SCORE || hits.length === 0 ? [] : [{ item, parts: cut(item.label, hits) }];
    });
    return found.slice(0, shown);
  };
}
