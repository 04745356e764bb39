import { groupBy } from '../catalogue/group-by.ts';
import { soundKey } from './sound-key.ts';

/** First letters that may begin the same sound: « ki » and « qui », « fenomene » and « phenomene ». */
const FIRST: Readonly<Record<string, string>> = Object.fromEntries(
  ['ckqsz', 'gj', 'pf', 'aeiouyh'].flatMap((group) => [...group].map((letter) => [letter, group])),
);
const groupOf = (word: string): string => FIRST[word[0] ?? ''] ?? word[0] ?? '';

/** Finds words by their sound. Sounds are worked out one first letter at a time, when asked for: all at once is slow. */
export function makeSoundIndex(words: Iterable<string>): (key: string, word: string) => readonly string[] {
  const groups = groupBy(words, groupOf);
  const done = new Map<string, ReadonlyMap<string, readonly string[]>>();
  return (key, word) => {
    const name = groupOf(word);
    const sounds = done.get(name) ?? groupBy(groups.get(name) ?? [], soundKey);
    done.set(name, sounds);
    return sounds.get(key) ?? [];
  };
}
