import type { Choice, Message } from '../../conversation/message.ts';
import { toMarkdown } from '../direct-line/markdown.ts';
import { toCard } from './card/card.ts';
import { plainText } from './card/plain-text.ts';

/** The part of an activity that we write; who it is for is the SDK's affair. */
export interface Said {
  readonly type: 'message' | 'event' | 'typing';
  readonly locale?: string;
  readonly text?: string;
  readonly textFormat?: 'markdown';
  readonly summary?: string;
  readonly inputHint?: 'acceptingInput' | 'expectingInput';
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly object[] };
  readonly attachments?: readonly { readonly contentType: string; readonly content: unknown; readonly name?: string }[];
  readonly channelData?: object;
  readonly name?: string;
  readonly value?: object;
}

const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** Channels that draw Adaptive Cards. The others get text. */
const DRAWS_CARDS: ReadonlySet<string> = new Set([
  'msteams',
  'webchat',
  'directline',
  'emulator',
  'agents',
  'omnichannel',
  'test',
]);

const SUMMARY_MAX = 140;

/** `msteams:COPILOT` is Teams. */
const base = (channelId: string): string => channelId.split(':', 1)[0] ?? '';

const button = ({ id, label }: Choice): object => ({
  type: 'messageBack',
  title: label,
  text: label,
  displayText: label,
  value: { choice: id },
});

const choicesIn = (message: Message): readonly Choice[] =>
  message.kind === 'choices' || message.kind === 'step' ? message.choices : [];

const suggest = (choices: readonly Choice[]): Pick<Said, 'suggestedActions'> =>
  choices.length === 0 ? {} : { suggestedActions: { to: [], actions: choices.map(button) } };

const titleOf = (message: Message): string => ('titre' in message ? message.titre : plainText(message.text));

/** What a notification says: the beginning. */
function summaryOf(message: Message): string {
  const [first = ''] = titleOf(message).split('\n');
  return first.length <= SUMMARY_MAX ? first : `${first.slice(0, SUMMARY_MAX - 1).toWellFormed()}…`;
}

/** Everything as text, choices included: the client may draw no button. */
function asText(message: Message, markdown: string): Said {
  const choices = [...choicesIn(message), ...message.exits];
  const listed = choicesIn(message).map(({ label }) => `- ${label}`);
  return {
    type: 'message',
    locale: message.langue,
    text: listed.length === 0 ? markdown : `${markdown}\n\n${listed.join('\n')}`,
    textFormat: 'markdown',
    ...suggest(choices),
  };
}

/** Teams shows thumbs under an answer, and sends them back. */
const thumbs = (message: Message): Pick<Said, 'channelData'> =>
  message.sources.length === 0 ? {} : { channelData: { feedbackLoop: { type: 'default' } } };

/** A message as an activity of a channel: a card with its text fallback, or text with suggested actions. */
export function toSaid(message: Message, channelId: string): Said {
  const markdown = toMarkdown(message);
  if (!DRAWS_CARDS.has(base(channelId))) return asText(message, markdown);
  return {
    type: 'message',
    locale: message.langue,
    summary: summaryOf(message),
    inputHint: message.kind === 'choices' || message.kind === 'form' ? 'expectingInput' : 'acceptingInput',
    attachments: [{ contentType: CARD_TYPE, content: toCard(message, plainText(markdown)) }],
    ...(base(channelId) === 'msteams' ? thumbs(message) : {}),
  };
}
