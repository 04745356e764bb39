import type { Choice, Message } from '../../../conversation/message.ts';
import { cite, escapeMarkdown, WORDS } from '../../direct-line/markdown.ts';
import { TICKED } from '../submitted.ts';
import type { AdaptiveCard, Element } from './adaptive-card.ts';
import { column, row, submitButton } from './buttons.ts';
import { formBody } from './form.ts';
import { plainText } from './plain-text.ts';
import { heading, paragraphs, verbatim } from './text.ts';

type Of<K extends Message['kind']> = Extract<Message, { kind: K }>;

const labelled = (label: string, text: string | null): readonly Element[] =>
  text === null ? [] : paragraphs(`**${label}** : ${text}`);

function stepBody({ titre, index, total, text, path, done, trap, langue }: Of<'step'>): readonly Element[] {
  const words = WORDS[langue];
  const where = path.map((label) => `« ${escapeMarkdown(label)} »`).join(' → ');
  return [
    ...heading(escapeMarkdown(titre)),
    ...paragraphs(words.step(index, total), { isSubtle: true, spacing: 'Small' }),
    ...paragraphs(text),
    ...labelled(words.path, where === '' ? null : where),
    ...labelled(words.done, done),
    ...labelled(words.trap, trap),
  ];
}

/** Several may be ticked: the last choice is the one that confirms. */
function choicesBody({ text, choices, multiple }: Of<'choices'>): readonly Element[] {
  const confirm = choices.at(-1);
  if (!multiple || confirm === undefined) return paragraphs(text);
  // The question is the label of the boxes: said once, and read by a screen reader with them.
  const [question = '', ...more] = text.split(/\n{2,}/);
  const offered = choices.slice(0, -1).map(({ id, label }) => ({ title: label, value: id }));
  return [
    ...paragraphs(more.join('\n\n')),
    {
      type: 'Input.ChoiceSet',
      id: TICKED,
      label: plainText(question),
      choices: offered,
      isMultiSelect: true,
      style: 'expanded',
      wrap: true,
    },
    submitButton(confirm.label, { confirm: confirm.id }),
  ];
}

function handOverBody({ text, contacts, transcript }: Of<'hand-over'>): readonly Element[] {
  const ways = contacts.map(({ label, value, url, hours }) => {
    const shown = url === null ? escapeMarkdown(value) : `[${escapeMarkdown(value)}](${url})`;
    return `- ${escapeMarkdown(label)} : ${shown}${hours === null ? '' : ` (${escapeMarkdown(hours)})`}`;
  });
  return [...paragraphs(text), ...paragraphs(ways.join('\n')), ...(transcript === '' ? [] : [verbatim(transcript)])];
}

function bodyOf(message: Message): readonly Element[] {
  switch (message.kind) {
    case 'text':
    case 'sources':
      return paragraphs(message.text);
    case 'choices':
      return choicesBody(message);
    case 'card':
      return [
        ...heading(escapeMarkdown(message.titre)),
        ...paragraphs(message.verdict?.text ?? ''),
        ...message.sections.flatMap(({ titre, text }) => [...paragraphs(`**${escapeMarkdown(titre)}**`), ...paragraphs(text)]),
      ];
    case 'step':
      return stepBody(message);
    case 'form':
      return formBody(message);
    case 'draft':
      return [...heading(escapeMarkdown(message.titre)), ...paragraphs(message.note ?? ''), verbatim(message.text)];
    case 'hand-over':
      return handOverBody(message);
  }
}

/** What is to be pressed, one under the other; what is ticked is in the body, with the button that confirms it. */
function offered(message: Message): readonly Choice[] {
  if (message.kind === 'step') return message.choices;
  return message.kind === 'choices' && !message.multiple ? message.choices : [];
}

/** A message as a card, ways out included: Teams gives suggested actions no data, and other clients of cards do not draw them. */
export const toCard = (message: Message, fallbackText: string): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: message.langue,
  fallbackText,
  body: [
    ...bodyOf(message),
    ...paragraphs(cite(message.sources, message.langue) ?? '', { isSubtle: true, size: 'Small' }),
    ...column(offered(message)),
    ...row(message.exits),
  ],
  msteams: { width: 'Full' },
});
