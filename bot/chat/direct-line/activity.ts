import type { Message } from '../../conversation/message.ts';
import type { Arrivee, Envoi } from '../transport.ts';

/** The part of an activity that we read. */
export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly text?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: { readonly clientActivityID?: string; readonly diapason?: Message };
}

export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark: string;
}

/** What an activity means here; null: nothing to show (a thumb, another client's event). */
export function toArrivee({ id, type, text = '', from, channelData }: Activity): Arrivee | null {
  if (from?.role === 'user') {
    return type === 'message' ? { kind: 'echo', key: channelData?.clientActivityID ?? null, id, text } : null;
  }
  // The log gives every activity its own id; two turns may number their messages alike.
  const message = channelData?.diapason;
  return message === undefined ? null : { kind: 'reply', message: { ...message, id } };
}

/** What the user sends, as an activity. */
export function toActivity(envoi: Envoi, key: string): object {
  const base = { from: { id: 'user' }, channelData: { clientActivityID: key } };
  switch (envoi.kind) {
    case 'text':
      return { ...base, type: 'message', text: envoi.text };
    case 'choice':
      return { ...base, type: 'message', text: envoi.label, value: { choices: envoi.choices } };
    case 'form':
      return { ...base, type: 'message', text: envoi.label, value: { form: envoi.form, values: envoi.values } };
    case 'feedback':
      return { ...base, type: 'event', name: 'diapason/feedback', value: { message: envoi.message, useful: envoi.useful } };
  }
}
