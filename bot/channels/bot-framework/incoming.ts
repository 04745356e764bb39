import type { Masque } from '../../conversation/contract.ts';
import { type Incoming, langueOf, readActivity } from '../direct-line/incoming.ts';
import { MAX_TEXT } from '../direct-line/incoming-shape.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import type { Said } from '../room/body.ts';
import { type BotActivity, isGroup } from './activity-shape.ts';
import { readExecuted, readThumb } from './invoke.ts';
import { decodeEntities, stripMentions } from './mentions.ts';
import { readSubmitted } from './submitted.ts';

/** What an activity says, masked, and the key by which a second delivery of it is known. */
export interface Heard {
  readonly event: Said;
  readonly files: number;
  readonly key: string | null;
}

type Mask = (text: string) => Masque;

const OPENING = 'ouverture';

/** Whoever he is: no name is kept. */
const USER = 'user';

/** Teams joins the message itself, as HTML, to what it sends: no file. Cards and links' previews are none either. */
const NOT_A_FILE = /^(?:text\/html|application\/vnd\.microsoft\.(?:card\.|teams\.messagereference))/i;

function filesIn({ attachments }: BotActivity): readonly unknown[] {
  return (attachments ?? []).filter((one) => {
    const type = typeof one === 'object' && one !== null && 'contentType' in one ? one.contentType : null;
    return !(typeof type === 'string' && NOT_A_FILE.test(type));
  });
}

const LOCALE = /^[\w-]{2,35}$/;

/** Teams says the language in an entity of its own. */
function localeOf({ locale, entities }: BotActivity): string | null {
  for (const one of [{ locale }, ...(entities ?? [])]) {
    const said = typeof one === 'object' && one !== null && 'locale' in one ? one.locale : null;
    if (typeof said === 'string' && LOCALE.test(said)) return said;
  }
  return null;
}

/**
 * Someone to greet has come: the user, or the bot where it is alone with him or has just been added. Teams says an installation
 * twice at the same moment, in two ways, and only one of them with a language: this one alone is listened to, always.
 */
function hasCome(activity: BotActivity): boolean {
  const { type, membersAdded, recipient } = activity;
  if (type !== 'conversationUpdate') return false;
  return (membersAdded ?? []).some(({ id }) => !isGroup(activity) || id === recipient?.id);
}

const keyOf = ({ id }: BotActivity): string | null => (id ? `activite/${id}` : null);

function textOf({ text, entities, channelId }: BotActivity): string {
  const bare = stripMentions(text ?? '', entities ?? []);
  const decoded = channelId.startsWith('msteams') ? decodeEntities(bare) : bare;
  const read = decoded.replace(/[ \t\u00A0]{2,}/g, ' ').trim();
  // Cut rather than refused: a channel does not tell its user why a message was.
  return read.length > MAX_TEXT ? read.slice(0, MAX_TEXT) : read;
}

/** A message that says nothing: another bot's card, a sticker. There is nobody to blame for it. */
function readOrIgnore(sent: object, mask: Mask): Incoming | null {
  try {
    return readActivity(sent, USER, mask);
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'MalformedData') return null;
    throw error;
  }
}

function hearMessage(activity: BotActivity, value: unknown, mask: Mask): Heard | null {
  const attachments = filesIn(activity);
  const read = readOrIgnore({ type: 'message', text: textOf(activity), value, attachments }, mask);
  if (read === null) return null;
  const { event, files } = read;
  if (event !== null) return { event, files, key: keyOf(activity) };
  return files === 0 ? null : { event: { kind: 'attachment', count: files }, files: 0, key: keyOf(activity) };
}

function hearEvent(activity: BotActivity, { name, value }: { name: string; value: unknown }, mask: Mask): Heard | null {
  const event = readActivity({ type: 'event', name, value }, USER, mask)?.event ?? null;
  return event === null ? null : { event, files: 0, key: keyOf(activity) };
}

function hearInvoke(activity: BotActivity, mask: Mask): Heard | null {
  const data = readExecuted(activity);
  if (data !== null) return hearMessage(activity, readSubmitted(data), mask);
  const thumb = readThumb(activity);
  return thumb === null ? null : hearEvent(activity, { name: 'diapason/feedback', value: thumb }, mask);
}

/**
 * Reads an activity and masks it, through the very reader of our other channel.
 * @returns null for what asks for nothing: a reaction, a deletion, someone else's card, a bot that leaves
 */
export function hear(activity: BotActivity, mask: Mask): Heard | null {
  if (hasCome(activity) || (activity.type === 'event' && activity.name === 'webchat/join')) {
    return { event: { kind: 'open', langue: langueOf(localeOf(activity)), generation: null }, files: 0, key: OPENING };
  }
  switch (activity.type) {
    case 'message':
      return hearMessage(activity, readSubmitted(activity.value), mask);
    case 'invoke':
      return hearInvoke(activity, mask);
    case 'event':
      return hearEvent(activity, { name: activity.name ?? '', value: activity.value }, mask);
    default:
      return null;
  }
}
