import {
  AFTER_CLAUSE,
  AFTER_MARK,
  ASKS,
  BEFORE_FIRST,
  BEFORE_JOINED,
  BEFORE_OTHER,
  BEGINS,
  DONE,
  ELSE,
  NUMBER,
} from './question-words.ts';

const MIN_WORDS = 3;
const MIN_PIECE = 2;
const LONG = 40;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** A question of a message; `franche` when the message leaves no doubt that it is one of several. */
export interface Demande {
  readonly texte: string;
  readonly franche: boolean;
}

/** Where it is said that another question comes; -1 when it is not. */
const announcedIn = (text: string): number => text.search(ELSE);

const plain = (texte: string): Demande => ({ texte, franche: true });

/**
 * The questions of a message, in order: its sentences, those joined by « et » parted, those that ask nothing left out. A long
 * message tells its story in many sentences: it is one question, unless it says that there is another; then each has its story.
 */
export function questionsOf(text: string): readonly Demande[] {
  const announced = announcedIn(text);
  if (wordCount(text) > LONG) return announced < 0 ? [] : [text.slice(0, announced), text.slice(announced)].map(plain);
  return text
    .split(AFTER_MARK)
    .flatMap((sentence) => sentence.split(BEFORE_JOINED))
    .map((one) => one.trim().replace(NUMBER, ''))
    .filter((one) => ASKS.test(one) && wordCount(one) >= MIN_WORDS)
    .map((texte) => ({ texte, franche: announced >= 0 || texte.endsWith('?') || BEGINS.test(texte) }));
}

/** The things a short message may be about, in order: its lines, sentences and what « et » joins, whether they ask or not. */
export function piecesOf(text: string): readonly Demande[] {
  if (wordCount(text) > LONG) return [];
  const franche = announcedIn(text) >= 0;
  return text
    .replace(BEFORE_FIRST, '')
    .split(BEFORE_OTHER)
    .filter((one) => wordCount(one) >= MIN_PIECE && (franche || !DONE.test(one)))
    .map((texte) => ({ texte, franche }));
}

/** What asks in a message, all the rest left out; empty when nothing does. */
export const askingPart = (text: string): string =>
  text
    .split(AFTER_CLAUSE)
    .filter((clause) => ASKS.test(clause) && wordCount(clause) >= MIN_WORDS)
    .join(' ');
