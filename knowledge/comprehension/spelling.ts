import { differingLetters, distance, lettersOf } from './distance.ts';
import { type Candidat, MIN_REPAIRED, makeEdgeIndex } from './edge-index.ts';
import { effort } from './effort.ts';
import { isFunctionWord } from './function-words.ts';
import { once } from './once.ts';
import { makeSoundIndex } from './sound-index.ts';
import { soundKey } from './sound-key.ts';

/** A word as it was written and as it is read, with the reason when they differ. */
export interface Lu {
  readonly ecrit: string;
  readonly mot: string;
  readonly par: 'tel-quel' | 'colle' | 'son' | 'lettres' | 'inconnu';
  /** what it may be, likeliest first; the shares leave room for a word that is none of ours */
  readonly lectures: readonly Possible[];
}

/** A word that may be meant, and how likely that is. */
export interface Possible {
  readonly mot: string;
  readonly part: number;
}

/** The words that may be read: ours with how often they come, and the frequent words of the language, which are left as they are. */
export interface Lexique {
  readonly connus: ReadonlyMap<string, number>;
  readonly garde: { has(word: string): boolean };
}

const TWO_ERRORS_FROM = 5;
const THREE_ERRORS_FROM = 9;
const MIN_SOUND = 2;
const FAR = 4;
/** What a reading costs beside its `effort`: another sound-alike spelling and each letter that differs in it; a word that says little. */
const COST = { sound: 0.4, soundLetter: 0.3, functionWord: 0.2 } as const;
/** What a word that comes twice as often is worth. */
const FREQUENT = 0.18;
/** So short a word is only read as a function word or one that comes often: « das » is « dans », but « lol » is not « lot ». */
const SHORT = 3;
/** No reading is worth more than this. */
const MOST = 2.4;
/** So many readings are kept; one unit of cost makes a reading e⁴ times less likely; a word that is none of ours is worth so much. */
const KEPT = 3;
const SHARPNESS = 4;
const NONE_OF_OURS = -2;
/** With fewer letters than this for each error, only a word of ours that comes often, and begins the same, is read. */
const LETTERS_AN_ERROR = 3;
const OFTEN = 4;
/** Letters that lose their apostrophe in haste: « longlet », « jarrive ». */
const STUCK = /^(?:[cdjlmnst]|qu)(?=[aeiouyh])/;
const STUCK_VERB = /^j(?=[^aeiouyh])/;

/** A reading, and what it costs. */
interface Lecture {
  readonly mot: string;
  readonly cout: number;
  readonly par: Lu['par'];
}

/** A reading, and what it is worth: the higher the likelier. */
interface Pesee extends Lecture {
  readonly valeur: number;
}

/** Turns what readings are worth into how likely each is. */
function sharesOf(readings: readonly Pesee[]): readonly Possible[] {
  const raised = readings.map(({ valeur }) => Math.exp(SHARPNESS * valeur));
  const total = raised.reduce((sum, one) => sum + one, Math.exp(SHARPNESS * NONE_OF_OURS));
  return readings.map(({ mot }, at) => ({ mot, part: (raised[at] ?? 0) / total }));
}

/**
 * Reads a misspelt word as one of ours: by its sound first, then by its letters. Candidates come from buckets (same sound; same
 * first or last letter and about the same length), so that few words are compared.
 */
export function makeSpelling({ connus, garde }: Lexique): (word: string) => Lu {
  // Most questions hold no fault: what repairs them is prepared when the first comes.
  const words = once(() => [...connus.keys()].filter((word) => !/\d/.test(word)));
  const withSound = once(() => makeSoundIndex(words()));
  const withEdge = once(() => makeEdgeIndex(words()));
  const frequency = (word: string): number => Math.log2(1 + (connus.get(word) ?? 0));

  function bySound(word: string): readonly Lecture[] {
    const key = soundKey(word);
    if (key.length < MIN_SOUND) return [];
    return withSound()(key, word)
      .filter((one) => one.length > 2 && (key.length > MIN_SOUND || one[0] === word[0]))
      .map((mot) => ({ mot, cout: COST.sound + COST.soundLetter * distance(word, mot, FAR), par: 'son' }));
  }

  const isSafe = (mot: string, word: string): boolean => frequency(mot) >= OFTEN && mot[0] === word[0];

  function byLetters(word: string): readonly Lecture[] {
    if (word.length < MIN_REPAIRED) return [];
    const max = word.length >= THREE_ERRORS_FROM ? 3 : word.length >= TWO_ERRORS_FROM ? 2 : 1;
    const letters = lettersOf(word);
    const readings = new Map<string, Lecture>();
    const read = ({ mot, lettres }: Candidat): void => {
      if (differingLetters(letters, lettres) > 2 * max || (word.length <= SHORT && !isFunctionWord(mot) && !isSafe(mot, word)))
        return;
      const errors = distance(word, mot, max);
      if (errors > max || (errors * LETTERS_AN_ERROR > word.length && !isSafe(mot, word))) return;
      readings.set(mot, { mot, cout: effort(word, mot), par: 'lettres' });
    };
    for (let length = word.length - max; length <= word.length + max; length++)
      for (const candidates of withEdge()(word, length)) candidates.forEach(read);
    return [...readings.values()];
  }

  const isWord = (word: string): boolean => connus.has(word) || garde.has(word);

  /** Without the letter that lost its apostrophe: a word as it is, or one to repair. */
  function freed(ecrit: string): readonly Lecture[] {
    const word = ecrit.replace(STUCK, '');
    if (word === ecrit || word.length < 3) return [];
    if (isWord(word)) return [{ mot: word, cout: 0, par: 'colle' }];
    return word.length > SHORT
      ? [...bySound(word), ...byLetters(word)].map((one) => ({ ...one, cout: one.cout + COST.soundLetter }))
      : [];
  }

  function freedVerb(ecrit: string): readonly Lecture[] {
    const verb = ecrit.replace(STUCK_VERB, '');
    if (verb === ecrit || verb.length < 3) return [];
    if (connus.has(verb)) return [{ mot: verb, cout: 0, par: 'colle' }];
    return bySound(verb).map((one) => ({ ...one, cout: one.cout + COST.soundLetter, par: 'colle' }));
  }

  const worthOf = ({ mot, cout }: Lecture): number =>
    FREQUENT * frequency(mot) - cout - (isFunctionWord(mot) ? COST.functionWord : 0);

  return (ecrit) => {
    if (isWord(ecrit)) return { ecrit, mot: ecrit, par: 'tel-quel', lectures: [{ mot: ecrit, part: 1 }] };
    if (ecrit.length < MIN_REPAIRED || /\d/.test(ecrit)) return { ecrit, mot: ecrit, par: 'inconnu', lectures: [] };
    const found = new Map<string, Pesee>();
    for (const one of [...freed(ecrit), ...bySound(ecrit), ...byLetters(ecrit), ...freedVerb(ecrit)]) {
      const valeur = worthOf(one);
      if (valeur > (found.get(one.mot)?.valeur ?? -MOST)) found.set(one.mot, { ...one, valeur });
    }
    const best = [...found.values()].sort((a, b) => b.valeur - a.valeur).slice(0, KEPT);
    return { ecrit, mot: best[0]?.mot ?? ecrit, par: best[0]?.par ?? 'inconnu', lectures: sharesOf(best) };
  };
}
