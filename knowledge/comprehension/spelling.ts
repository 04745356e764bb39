import { distance } from './distance.ts';
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
/** Letters that lose their apostrophe in haste: « longlet », « jarrive ». */
const STUCK = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])/;
const STUCK_VERB = /^j(?=[^aeiouyh])/;

function push<K>(index: Map<K, string[]>, key: K, word: string): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [word]);
  else list.push(word);
}

/**
 * Reads a misspelt word as one of ours: by its sound first, then by its letters. Candidates come from buckets (same sound; same
 * two first or two last letters and about the same length), so that the cost hardly grows with the vocabulary.
 */
export function makeSpelling({ connus, garde }: Lexique): (word: string) => Lu {
  const bySound = new Map<string, string[]>();
  const byEdge = new Map<string, string[]>();
  for (const word of connus.keys()) {
    if (/\d/.test(word)) continue;
    push(bySound, soundKey(word), word);
    if (word.length < MIN_REPAIRED) continue;
    push(byEdge, `${word.slice(0, EDGE)}-${word.length}`, word);
    push(byEdge, `-${word.slice(-EDGE)}${word.length}`, word);
  }
  const frequency = (word: string): number => Math.log2(1 + (connus.get(word) ?? 0));

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

  function bySoundOf(word: string): string | null {
    const key = soundKey(word);
    if (key.length < 2) return null;
    const alike = (bySound.get(key) ?? []).filter((one) => one.length > 2 && (key.length > 2 || one[0] === word[0]));
    return best(alike, (one) => frequency(one) - distance(word, one, 4));
  }

  function byLettersOf(word: string): string | null {
    if (word.length < MIN_REPAIRED) return null;
    const max = word.length >= TWO_ERRORS_FROM ? 2 : 1;
    const near = new Map<string, number>();
    for (let length = word.length - max; length <= word.length + max; length++)
      for (const key of [`${word.slice(0, EDGE)}-${length}`, `-${word.slice(-EDGE)}${length}`])
        for (const one of byEdge.get(key) ?? []) {
          if (near.has(one)) continue;
          const cost = distance(word, one, max);
          if (cost <= max) near.set(one, cost);
        }
    return best(near.keys(), (one) => -3 * (near.get(one) ?? 0) + 0.5 * frequency(one) + (one[0] === word[0] ? 1 : 0));
  }

  const isWord = (word: string): boolean => connus.has(word) || garde.has(word);

  return (ecrit) => {
    if (isWord(ecrit) || ecrit.length < 3 || /\d/.test(ecrit))
      return { ecrit, mot: ecrit, par: isWord(ecrit) ? 'tel-quel' : 'inconnu' };
    const freed = ecrit.replace(STUCK, '');
    if (freed.length > 2 && freed !== ecrit && isWord(freed)) return { ecrit, mot: freed, par: 'colle' };
    const sound = bySoundOf(ecrit);
    if (sound !== null) return { ecrit, mot: sound, par: 'son' };
    const freedSound = freed !== ecrit && freed.length > 4 ? bySoundOf(freed) : null;
    if (freedSound !== null) return { ecrit, mot: freedSound, par: 'son' };
    const verb = ecrit.replace(STUCK_VERB, '');
    if (verb !== ecrit && verb.length > 2) {
      const read = connus.has(verb) ? verb : bySoundOf(verb);
      if (read !== null) return { ecrit, mot: read, par: 'colle' };
    }
    const letters = byLettersOf(ecrit);
    if (letters !== null) return { ecrit, mot: letters, par: 'lettres' };
    return { ecrit, mot: ecrit, par: 'inconnu' };
  };
}
