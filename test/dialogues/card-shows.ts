import type { Message } from '../../bot/conversation/message.ts';
import { buttonsOf } from './shown.ts';

type Json = unknown;

/** Every string of a card or of an activity that a person reads, in the order of the screen. */
function stringsIn(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner === 'string') return ['text', 'title', 'label', 'value'].includes(name) ? [inner] : [];
    return ['body', 'items', 'inlines', 'actions', 'choices', 'attachments', 'content', 'suggestedActions'].includes(name)
      ? stringsIn(inner)
      : [];
  });
}

const flat = (text: string): string =>
  text
    .replace(/\\(.)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();

/** What a message says, piece by piece. */
function piecesOf(message: Message): readonly (string | null)[] {
  switch (message.kind) {
    case 'card':
      return [message.titre, message.verdict?.text ?? null, ...message.sections.flatMap(({ titre, text }) => [titre, text])];
    case 'step':
      return [message.titre, message.text, ...message.path, message.done, message.trap];
    case 'form':
      return [message.text, ...message.fields.flatMap(({ label, value, error, hint }) => [label, value, error, hint])];
    case 'draft':
      return [message.titre, message.text, message.note];
    case 'hand-over':
      return [message.text, ...message.contacts.flatMap(({ label, value, hours }) => [label, value, hours]), message.transcript];
    default:
      return [message.text];
  }
}

/** The pieces of a message that an activity does not show: text, sources and buttons. Nothing is to be lost on the way. */
export function lostIn(activity: Json, message: Message): readonly string[] {
  const shown = flat(stringsIn(activity).join(' '));
  const pieces = [
    ...piecesOf(message).flatMap((piece) => piece?.split(/\n{2,}/) ?? []),
    ...message.sources.flatMap(({ titre, url, date }) => [titre, url, date ?? '']),
    ...buttonsOf(message).map(({ label }) => label),
  ];
  return pieces.map(flat).filter((piece) => piece !== '' && !shown.includes(piece));
}
