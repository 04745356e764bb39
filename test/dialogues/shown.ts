import type { Choice, Message } from '../../bot/conversation/message.ts';

const flat = (text: string): string =>
  text
    .replace(/\\(.)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/[\s\u00A0]+/g, ' ');

/** The buttons of a message, in the order of the screen. */
export const buttonsOf = (message: Message): readonly Choice[] =>
  message.kind === 'choices' || message.kind === 'step' ? [...message.choices, ...message.exits] : message.exits;

function bodyOf(message: Message): readonly (string | null)[] {
  switch (message.kind) {
    case 'card':
      return [message.titre, message.verdict?.text ?? null, ...message.sections.flatMap(({ titre, text }) => [titre, text])];
    case 'step':
      return [
        message.titre,
        `étape ${message.index}/${message.total}`,
        message.text,
        message.path.join(' > '),
        message.done,
        message.trap,
      ];
    case 'form':
      return [message.text, ...message.fields.flatMap(({ label, value, error }) => [label, value, error])];
    case 'draft':
      return [message.titre, message.text, message.note];
    case 'hand-over':
      return [
        message.text,
        ...message.contacts.map(({ label, value, hours }) => `${label} : ${value} ${hours ?? ''}`),
        message.transcript,
      ];
    default:
      return [message.text];
  }
}

/** All that a turn shows, as one line of text: what scripts are compared with. */
export const shownBy = (messages: readonly Message[]): string =>
  messages
    .flatMap((message) => [
      ...bodyOf(message).filter((part) => part !== null),
      ...message.sources.map(({ key }) => `{${key}}`),
      ...buttonsOf(message).map(({ label }) => `[${label}]`),
    ])
    .map(flat)
    .join(' ');
