import { lettersOf } from './distance.ts';

/** With fewer letters, a word is left as it is. */
export const MIN_REPAIRED = 3;

/** A word that may be meant, with its letters. */
export interface Candidat {
  readonly mot: string;
  readonly lettres: number;
}

/** Room for a length under a letter, in one number. */
const LENGTHS = 128;

/** Words by their first letter, and by their last, each with the length. */
export function makeEdgeIndex(words: Iterable<string>): (word: string, length: number) => readonly (readonly Candidat[])[] {
  const first = new Map<number, Candidat[]>();
  const last = new Map<number, Candidat[]>();
  const keep = (index: Map<number, Candidat[]>, key: number, candidate: Candidat): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [candidate]);
    else list.push(candidate);
  };
  for (const mot of words) {
    if (mot.length < MIN_REPAIRED || mot.length >= LENGTHS) continue;
    const candidate = { mot, lettres: lettersOf(mot) };
    keep(first, mot.charCodeAt(0) * LENGTHS + mot.length, candidate);
    keep(last, mot.charCodeAt(mot.length - 1) * LENGTHS + mot.length, candidate);
  }
  return (word, length) => [
    first.get(word.charCodeAt(0) * LENGTHS + length) ?? [],
    last.get(word.charCodeAt(word.length - 1) * LENGTHS + length) ?? [],
  ];
}
