import type { Cache, Langue, Masque } from '../../conversation/contract.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import type { Said } from '../room/body.ts';
import { ACTIVITY, CHOICE, FEEDBACK, FORM, IDENTIFIER, type IncomingActivity, MAX_TEXT, OBSERVATION } from './incoming-shape.ts';

/** What is shown again to the user: his own message, as kept. */
export interface Echo {
  readonly type: 'message' | 'event';
  readonly from: string;
  readonly text?: string;
  /** what a user wrote is never drawn as Markdown */
  readonly textFormat?: 'plain';
  readonly name?: string;
  readonly value?: unknown;
  readonly clientActivityID?: string;
  readonly postBack?: true;
}

/** An activity once read: masked, and reduced to what we know. */
export interface Incoming {
  readonly echo: Echo;
  /** null: nothing to answer */
  readonly event: Said | null;
  /** how many files came with it; none is kept */
  readonly files: number;
  /** the client's own id of this message, sent again when it retries */
  readonly key: string | null;
}

type Mask = (text: string) => Masque;

const MALFORMED = () => new ProtocolError(400, 'MalformedData', 'Cette activité est mal formée.');
const TOO_LONG = () =>
  new ProtocolError(413, 'MessageSizeTooBig', `Ce message est trop long : ${MAX_TEXT.toLocaleString('fr')} caractères au plus.`);

/** French unless another language is named: whoever reads it is told that English may be written. */
export const langueOf = (locale: string | null | undefined): Langue => (/^(?!fr\b)[a-z]/i.test(locale ?? '') ? 'en' : 'fr');

/** Characters that no keyboard writes and that a screen would hide. Line ends and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const clean = (text: string): string => text.toWellFormed().replace(CONTROLS, '');

const union = (lists: readonly (readonly Cache[])[]): readonly Cache[] => [...new Set(lists.flat())];

function readForm(value: unknown, mask: Mask): Said | null {
  const { data } = FORM.safeParse(value);
  if (data === undefined) return null;
  const masked = Object.entries(data.values).map(([name, typed]) => [name, mask(clean(typed))] as const);
  return {
    kind: 'form',
    form: data.form,
    values: Object.fromEntries(masked.map(([name, { text }]) => [name, text])),
    caches: union(masked.map(([, { caches }]) => caches)),
  };
}

function readChoice(value: unknown, mask: Mask): Said | null {
  const { data } = CHOICE.safeParse(value);
  if (data === undefined) return null;
  const choices = 'choice' in data ? [data.choice] : data.choices;
  return choices.some((id) => mask(id).caches.length > 0) ? null : { kind: 'choice', choices };
}

/** The value of a message as an event, and as what may be echoed: an id of ours, or answers already masked. */
function readValue(value: unknown, mask: Mask): { readonly event: Said; readonly value: unknown } | null {
  // Nearly every message: a failed parse costs more than the rest of the reading.
  if (value === null || value === undefined) return null;
  const event = typeof value === 'object' && 'form' in value ? readForm(value, mask) : readChoice(value, mask);
  if (event?.kind === 'form') return { event, value: { form: event.form, values: event.values } };
  if (event?.kind === 'choice') return { event, value: { choices: event.choices } };
  return null;
}

function readMessage(activity: IncomingActivity, base: Echo, mask: Mask): Omit<Incoming, 'key'> {
  const raw = activity.text ?? '';
  if (raw.length > MAX_TEXT) throw TOO_LONG();
  const { text, caches } = mask(clean(raw));
  const pressed = readValue(activity.value, mask);
  const files = activity.attachments?.length ?? 0;
  if (pressed === null && text.trim() === '' && files === 0) throw MALFORMED();
  const said: Said | null = text.trim() === '' ? null : { kind: 'text', text, caches };
  return {
    echo: { ...base, text, textFormat: 'plain', ...(pressed === null ? {} : { value: pressed.value }) },
    event: pressed?.event ?? said,
    files,
  };
}

/** The events that our own page and extension send. Those of other clients (« webchat/join ») ask for nothing. */
function readEvent({ name, value }: IncomingActivity): Said | null {
  if (name === 'diapason/feedback') {
    const { data } = FEEDBACK.safeParse(value);
    if (data === undefined) throw MALFORMED();
    return { kind: 'feedback', ...data };
  }
  if (name === 'diapason/observation') {
    const { data } = OBSERVATION.safeParse(value);
    if (data === undefined) throw MALFORMED();
    return { kind: 'observation', ...data };
  }
  return null;
}

const optional = <K extends string>(key: K, value: string | null): { [P in K]?: string } =>
  (value === null ? {} : { [key]: value }) as { [P in K]?: string };

/**
 * Reads an activity and masks it: the one place where what a user wrote comes in.
 * @returns null for what is neither answered nor shown again (typing, a join)
 * @throws ProtocolError when it is malformed or too long
 */
export function readActivity(body: unknown, user: string | null, mask: Mask): Incoming | null {
  const { data: activity } = ACTIVITY.safeParse(body);
  if (activity === undefined) throw MALFORMED();
  const { clientActivityID, postBack } = activity.channelData ?? {};
  const key = clientActivityID ?? null;
  // It goes back as it came, or not at all: masked, the client would not know its message again.
  if (key !== null && !IDENTIFIER.test(key) && mask(clean(key)).text !== key) throw MALFORMED();
  const from = user ?? (activity.from?.id ? mask(clean(activity.from.id)).text : 'user');
  const base = { from, ...optional('clientActivityID', key), ...(postBack === true ? { postBack } : {}) };
  if (activity.type === 'message') return { ...readMessage(activity, { type: 'message', ...base }, mask), key };
  if (activity.type !== 'event') return null;
  const name = activity.name ? mask(clean(activity.name)).text : null;
  return { echo: { type: 'event', ...base, ...optional('name', name) }, event: readEvent(activity), files: 0, key };
}
