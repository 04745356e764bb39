import type { Bilan, Dialogue, Event, State } from '../../conversation/contract.ts';
import type { Message } from '../../conversation/message.ts';
import type { Change, Turn } from '../../store/port.ts';
import type { BotBody, UserBody } from './body.ts';
import { type Channel, channelOf } from './channel.ts';

/** What a turn came to, for the logs and the figures: never a word of the user. */
export interface Played {
  readonly bilan: Bilan | null;
  /** the dialogue threw: a mistake of ours, already turned into an apology */
  readonly error: unknown;
  readonly channel: Channel;
}

interface Answer {
  readonly state: State;
  readonly messages: readonly Message[];
  readonly forget: boolean;
  readonly played: Omit<Played, 'channel'>;
}

interface Outcome {
  readonly change: Change;
  /** the state of the change, before it was written down */
  readonly state: State;
  readonly played: Played;
}

/** @returns null for a state that a newer version left: read by this one, it would be lost */
function restore(dialogue: Dialogue, stored: string | null): State | null {
  if (stored === null) return dialogue.initial;
  const kept: unknown = JSON.parse(stored);
  const version = typeof kept === 'object' && kept !== null && 'version' in kept ? Number(kept.version) : 0;
  return version > dialogue.initial.version ? null : (dialogue.restore(kept) ?? dialogue.initial);
}

function answer(dialogue: Dialogue, state: State, event: Event): Answer {
  try {
    const { bilan, forget = false, ...rest } = dialogue.reduce(state, event);
    return { ...rest, forget, played: { bilan, error: null } };
  } catch (error) {
    const langue = event.kind === 'open' ? event.langue : 'fr';
    return { state, messages: dialogue.failure(langue, event.id), forget: false, played: { bilan: null, error } };
  }
}

/**
 * Plays one turn of the dialogue. Pure as the dialogue is, so that the store may play it again. An event on which the dialogue
 * fails is answered with an apology and the state kept: it must not come back for ever.
 * @param known the turn's state, when it is in hand: it is not read again
 * @returns null when a newer version went on with the conversation: it alone answers from there
 */
export function playTurn(dialogue: Dialogue, turn: Turn, known: State | null, now: number): Outcome | null {
  const { entry } = turn;
  const { event, channel: reference } = JSON.parse(entry.body) as UserBody;
  const channel = channelOf(reference);
  const before = known ?? restore(dialogue, turn.state);
  if (before === null) return null;
  if (event === null) {
    return {
      change: { state: JSON.stringify(before), entries: [], forget: false },
      state: before,
      played: { bilan: null, error: null, channel },
    };
  }
  const { state, messages, forget, played } = answer(dialogue, before, { ...event, id: String(entry.seq), at: entry.at });
  const entries = messages.map((message, index) => {
    const body: BotBody = { message, replyTo: entry.seq, ...(index === 0 ? { bilan: played.bilan } : {}) };
    return { at: now, body: JSON.stringify(body) };
  });
  return { change: { state: JSON.stringify(state), entries, forget }, state, played: { ...played, channel } };
}
