import type { Activity } from '../../bot/channels/direct-line/activity.ts';
import type { Dialogue, Event, State } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';
import { shownBy } from '../dialogues/shown.ts';

/** What was said, and all that was answered to it. */
export interface Turn {
  readonly said: string;
  readonly answered: string;
}

/** What the dialogue answers to these texts when nothing goes wrong: no server, no store. */
export function expectedTurns(dialogue: Dialogue, texts: readonly string[]): readonly Turn[] {
  let state: State = dialogue.initial;
  const play = (said: object, index: number): readonly Message[] => {
    const outcome = dialogue.reduce(state, { ...said, id: `e${index}`, at: index } as Event);
    ({ state } = outcome);
    return outcome.messages;
  };
  play({ kind: 'open', langue: 'fr', generation: null }, 0);
  return texts.map((said, index) => {
    const choices = pressedIn(said);
    const { text, caches } = dialogue.mask(said);
    const event = choices === null ? { kind: 'text', text, caches } : { kind: 'choice', choices };
    return { said: text, answered: shownBy(play(event, index + 1)) };
  });
}

/** « → guider/ajouter » presses a button, anything else is written. */
export const pressedIn = (said: string): readonly string[] | null => (said.startsWith('→ ') ? [said.slice(2)] : null);

const messageOf = ({ channelData }: Activity): Message => channelData?.diapason as Message;

/**
 * The turns of a log or of a stream, in the order in which they were answered. What the user said is found by its id, which a
 * reply names: an unanswered message, or one that came twice, is no turn and shows as a difference.
 */
export function turnsOf(activities: readonly Activity[]): readonly Turn[] {
  const said = new Map(activities.filter(({ from }) => from.role === 'user').map(({ id, text = '' }) => [id, text]));
  const replies = Map.groupBy(
    activities.filter(({ from }) => from.role === 'bot'),
    ({ replyToId = '' }) => replyToId,
  );
  return [...replies].flatMap(([id, messages]) => {
    const text = said.get(id);
    return text === undefined ? [] : [{ said: text, answered: shownBy(messages.map(messageOf)) }];
  });
}

/** How many turns are not at their place, whatever the reason: lost, doubled, out of order, or answered from another state. */
export const countFaults = (turns: readonly Turn[], expected: readonly Turn[]): number =>
  Array.from({ length: Math.max(turns.length, expected.length) }, (_, index) => index).filter((index) => {
    const [turn, right] = [turns[index], expected[index]];
    return turn?.said !== right?.said || turn?.answered !== right?.answered;
  }).length;
