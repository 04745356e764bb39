import type { Langue } from '../../conversation/contract.ts';
import type { Citation, Message } from '../../conversation/message.ts';

/** The words that a message's parts are introduced with, wherever it is drawn as Markdown. */
export const WORDS = {
  fr: {
    source: (many: boolean) => (many ? 'Sources' : 'Source'),
    undated: 'sans date',
    step: (index: number, total: number) => `Étape ${index} sur ${total}`,
    path: 'Où',
    done: 'C’est fait quand',
    trap: 'Attention',
    required: 'obligatoire',
    answer: 'Répondez en une phrase par ligne.',
    copy: 'À copier',
  },
  en: {
    source: (many: boolean) => (many ? 'Sources' : 'Source'),
    undated: 'undated',
    step: (index: number, total: number) => `Step ${index} of ${total}`,
    path: 'Where',
    done: 'Done when',
    trap: 'Beware',
    required: 'required',
    answer: 'Answer with one sentence a line.',
    copy: 'To copy',
  },
} as const;

/** Text that must show as it is. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+!|<>~-]/g, '\\$&');

/** Text to be copied as it is, fenced by more backquotes than it holds. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** Where an assertion comes from, as one line of links; null when nothing is asserted. */
export function cite(sources: readonly Citation[], langue: Langue): string | null {
  if (sources.length === 0) return null;
  const words = WORDS[langue];
  const links = sources.map(
    ({ titre, url, date }) => `[${escapeMarkdown(titre)}](${url}) (${escapeMarkdown(date ?? words.undated)})`,
  );
  return `${words.source(sources.length > 1)} : ${links.join(' ; ')}`;
}

function bodyOf(message: Message): readonly (string | null)[] {
  const words = WORDS[message.langue];
  switch (message.kind) {
    case 'text':
    case 'choices':
    case 'sources':
      return [message.text];
    case 'card':
      return [
        `**${escapeMarkdown(message.titre)}**`,
        message.verdict?.text ?? null,
        ...message.sections.map(({ titre, text }) => `**${escapeMarkdown(titre)}**\n\n${text}`),
      ];
    case 'step':
      return [
        `**${escapeMarkdown(message.titre)}** (${words.step(message.index, message.total)})`,
        message.text,
        message.path.length === 0
          ? null
          : `${words.path} : ${message.path.map((label) => `« ${escapeMarkdown(label)} »`).join(' → ')}`,
        message.done === null ? null : `${words.done} : ${message.done}`,
        message.trap === null ? null : `${words.trap} : ${message.trap}`,
      ];
    case 'form':
      return [
        message.text,
        message.fields
          .map(({ label, required, error }) => {
            const marks = [required ? words.required : null, error].filter((mark) => mark !== null).map(escapeMarkdown);
            return `- ${escapeMarkdown(label)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`;
          })
          .join('\n'),
        words.answer,
      ];
    case 'draft':
      return [`**${escapeMarkdown(message.titre)}**`, message.note, `${words.copy} :`, fenced(message.text)];
    case 'hand-over':
      return [
        message.text,
        message.contacts
          .map(({ label, value, url, hours }) => {
            const shown = url === null ? escapeMarkdown(value) : `[${escapeMarkdown(value)}](${url})`;
            return `- ${escapeMarkdown(label)} : ${shown}${hours === null ? '' : ` (${escapeMarkdown(hours)})`}`;
          })
          .join('\n'),
        message.transcript === '' ? null : `${words.copy} :\n\n${fenced(message.transcript)}`,
      ];
  }
}

/** A message as Markdown, for clients that know no other shape: nothing it says is lost. */
export const toMarkdown = (message: Message): string =>
  [...bodyOf(message), cite(message.sources, message.langue)].filter((part) => part !== null && part !== '').join('\n\n');
