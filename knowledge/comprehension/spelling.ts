import { distance } from './distance.ts';
import { makeSoundIndex } from './sound-index.ts';
import { soundKey } from './sound-key.ts';

/** A word as it was written and as it is read, with the reason when they differ. */
export interface Lu {
  readonly ecrit: string;
  readonly mot: string;
  readonly par: 'tel-quel' | 'colle' | 'son' | 'lettres' | 'inconnu';
}

/** The words that may be read: ours with how often they come, and the frequent words of the language, which are left as they are. */
export interface Lexique {
  readonly connus: ReadonlyMap<string, number>;
  readonly garde: { has(word: string): boolean };
}

const MIN_REPAIRED = 4;
const TWO_ERRORS_FROM = 8;
const EDGE = 2;
const MIN_SOUND = 2;
const FAR = 4;
/** Letters that lose their apostrophe in haste: « longlet », « jarrive ». */
const STUCK = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])/;
const STUCK_VERB = /^j(?=[^aeiouyh])/;

/** The candidate with the highest score; the first of equals. */
function best(candidates: Iterable<string>, score: (candidate: string) => number): string | null {
  let found: string | null = null;
  let high = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const value = score(candidate);
    if (value > high) {
      high = value;
      found = candidate;
    }
  }
  return found;
}

/** Words by their two first letters, and by their two last, each with the length. */
function makeEdgeIndex(words: Iterable<string>): (word: string, length: number) => readonly string[] {
  const index = new Map<string, string[]>();
  const push = (key: string, word: string): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [word]);
    else list.push(word);
  };
  const keysOf = (word: string, length: number) =>
    [`${word.slice(0, EDGE)}-${length}`, `-${word.slice(-EDGE)}${length}`] as const;
  for (const word of words) if (word.length >= MIN_REPAIRED - 1) for (const key of keysOf(word, word.length)) push(key, word);
  return (word, length) => keysOf(word, length).flatMap((key) => index.get(key) ?? []);
}

/**
 * Reads a misspelt word as one of ours: by its sound first, then by its letters. Candidates come from buckets (same sound; same
 * two first or two last letters and about the same length), so that the cost hardly grows with the vocabulary.
 */
export function makeSpelling({ connus, garde }: Lexique): (word: string) => Lu {
  const words = [...connus.keys()].filter((word) => !/\d/.test(word));
  const withSound = makeSoundIndex(words);
  const withEdge = makeEdgeIndex(words);
  const frequency = (word: string): number => Math.log2(1 + (connus.get(word) ?? 0));

  function bySound(word: string): string | null {
    const key = soundKey(word);
    if (key.length < MIN_SOUND) return null;
    const alike = withSound(key, word).filter((one) => one.length > 2 && (key.length > MIN_SOUND || one[0] === word[0]));
    return best(alike, (one) => frequency(one) - distance(word, one, FAR));
  }

  function byLetters(word: string): string | null {
    if (word.length < MIN_REPAIRED) return null;
    const max = word.length >= TWO_ERRORS_FROM ? 2 : 1;
    const near = new Map<string, number>();
    for (let length = word.length - max; length <= word.length + max; length++)
      for (const one of withEdge(word, length)) {
        if (near.has(one)) continue;
        const cost = distance(word, one, max);
        if (cost <= max) near.set(one, cost);
      }
    return best(near.keys(), (one) => -3 * (near.get(one) ?? 0) + 0.5 * frequency(one) + (one[0] === word[0] ? 1 : 0));
  }

  const isWord = (word: string): boolean => connus.has(word) || garde.has(word);

  /** Without the letter that stuck to it, as a word, then as a sound. */
  function freed(ecrit: string): Lu | null {
    const word = ecrit.replace(STUCK, '');
    if (word === ecrit || word.length < 3) return null;
    return isWord(word) ? { ecrit, mot: word, par: 'colle' } : null;
  }

  function repaired(ecrit: string): Lu | null {
    const sound = bySound(ecrit);
    if (sound !== null) return { ecrit, mot: sound, par: 'son' };
    const word = ecrit.replace(STUCK, '');
    const freedSound = word !== ecrit && word.length >= MIN_REPAIRED ? bySound(word) : null;
    if (freedSound !== null) return { ecrit, mot: freedSound, par: 'son' };
    const verb = ecrit.replace(STUCK_VERB, '');
    if (verb !== ecrit && verb.length > 2) {
      const read = connus.has(verb) ? verb : bySound(verb);
      if (read !== null) return { ecrit, mot: read, par: 'colle' };
    }
    const letters = byLetters(ecrit) ?? (word !== ecrit ? byLetters(word) : null);
    return letters === null ? null : { ecrit, mot: letters, par: 'lettres' };
  }

  return (ecrit) => {
    if (isWord(ecrit)) return { ecrit, mot: ecrit, par: 'tel-quel' };
    if (ecrit.length < 3 || /\d/.test(ecrit)) return { ecrit, mot: ecrit, par: 'inconnu' };
    return freed(ecrit) ?? repaired(ecrit) ?? { ecrit, mot: ecrit, par: 'inconnu' };
  };
}
