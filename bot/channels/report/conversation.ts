import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Bilan } from '../../conversation/contract.ts';
import type { PlacedEntry } from '../../store/port.ts';
import type { BotBody, UserBody } from '../room/body.ts';

/** A turn as the report counts it. */
export interface Fait {
  readonly at: number;
  readonly bilan: Bilan;
  /** masked; null: nothing was written, something was pressed */
  readonly question: string | null;
}

export interface Pouce {
  readonly at: number;
  readonly topic: Topic | null;
  readonly utile: boolean;
}

/** One conversation, read from its log. */
export interface Lue {
  readonly faits: readonly Fait[];
  readonly pouces: readonly Pouce[];
  /** the step it stopped at; null: it did not stop in a procedure */
  readonly arret: string | null;
}

const QUESTION_MAX = 300;
const END = ':fin';

/** The step of the last procedure that was shown, unless it was the end of it. */
function stopOf(faits: readonly Fait[]): string | null {
  const step = faits.findLast(({ bilan }) => bilan.step !== null)?.bilan.step ?? null;
  return step?.endsWith(END) ? null : step;
}

export function readConversation(entries: readonly PlacedEntry[]): Lue {
  const questions = new Map<number, string>();
  const thumbs: { readonly at: number; readonly turn: number; readonly utile: boolean }[] = [];
  const bilans = new Map<number, Fait>();
  for (const { author, seq, at, body } of entries) {
    if (author === 'user') {
      const { event } = JSON.parse(body) as UserBody;
      if (event?.kind === 'text') questions.set(seq, event.text.slice(0, QUESTION_MAX).toWellFormed());
      if (event?.kind === 'feedback') thumbs.push({ at, turn: Number.parseInt(event.message, 10), utile: event.useful });
    } else {
      const { bilan, replyTo } = JSON.parse(body) as BotBody;
      if (bilan) bilans.set(replyTo, { at, bilan, question: questions.get(replyTo) ?? null });
    }
  }
  const faits = [...bilans.values()];
  const pouces = thumbs.map(({ at, turn, utile }) => ({ at, utile, topic: bilans.get(turn)?.bilan.topic ?? null }));
  return { faits, pouces, arret: stopOf(faits) };
}
