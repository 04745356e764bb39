import type { Choice, Message } from '../../conversation/message.ts';
import type { Entry } from '../../store/port.ts';
import type { BotBody, UserBody } from '../room/body.ts';
import { type Activity, activityId, type CardAction } from './activity.ts';
import type { Echo } from './incoming.ts';
import { toMarkdown } from './markdown.ts';

/** Web Chat says « undefined » of a bot without a name. */
const BOT = { id: 'diapason', name: 'Diapason', role: 'bot' } as const;

const base = (conversation: string, { seq, at }: Entry) =>
  ({
    id: activityId(conversation, seq),
    timestamp: new Date(at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
  }) as const;

const button = ({ id, label }: Choice): CardAction => ({
  type: 'messageBack',
  title: label,
  text: label,
  displayText: label,
  value: { choice: id },
});

const choicesOf = (message: Message): readonly Choice[] =>
  message.kind === 'choices' || message.kind === 'step' ? [...message.choices, ...message.exits] : message.exits;

/** The same id and the same `clientActivityID` as the client knows: its message stops « sending ». */
function toEcho(conversation: string, entry: Entry, { from, clientActivityID, postBack, ...said }: Echo): Activity {
  const channelData = { ...(clientActivityID === undefined ? {} : { clientActivityID }), ...(postBack ? { postBack } : {}) };
  return { ...base(conversation, entry), ...said, from: { id: from, role: 'user' }, channelData };
}

/** Text and buttons for any client; the message itself, as data, for ours. */
function toReply(conversation: string, entry: Entry, { message, replyTo }: BotBody): Activity {
  const actions = choicesOf(message).map(button);
  return {
    ...base(conversation, entry),
    type: 'message',
    from: BOT,
    locale: message.langue,
    text: toMarkdown(message),
    textFormat: 'markdown',
    inputHint: message.kind === 'choices' || message.kind === 'form' ? 'expectingInput' : 'acceptingInput',
    replyToId: activityId(conversation, replyTo),
    ...(actions.length === 0 ? {} : { suggestedActions: { to: [], actions } }),
    channelData: { diapason: message },
  };
}

/** An entry of the log as an activity; null when it is not for the screen. */
export function toActivity(conversation: string, entry: Entry): Activity | null {
  if (entry.author === 'bot') return toReply(conversation, entry, JSON.parse(entry.body) as BotBody);
  const { echo } = JSON.parse(entry.body) as UserBody;
  return echo === null ? null : toEcho(conversation, entry, echo as Echo);
}
