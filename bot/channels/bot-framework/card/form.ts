import type { Field, Message } from '../../../conversation/message.ts';
import { escapeMarkdown, WORDS } from '../../direct-line/markdown.ts';
import type { Element } from './adaptive-card.ts';
import { submitButton } from './buttons.ts';
import { paragraphs } from './text.ts';

type Form = Extract<Message, { kind: 'form' }>;

/** What is missing or wrong is said by the dialogue, here as elsewhere: a form half filled in may be sent. */
function inputOf({ name, label, hint, kind, required, value, maxLength, options }: Field, { langue }: Form): Element {
  const notes = [hint, required ? WORDS[langue].required : null].filter((note) => note !== null);
  const base = {
    id: name,
    label: notes.length === 0 ? label : `${label} (${notes.join(', ')})`,
    ...(value === '' ? {} : { value }),
  };
  switch (kind) {
    case 'choice': {
      const choices = options.map((option) => ({ title: option.label, value: option.id }));
      return { ...base, type: 'Input.ChoiceSet', choices, isMultiSelect: false, style: 'compact', wrap: true };
    }
    case 'date':
      return { ...base, type: 'Input.Date' };
    default:
      return { ...base, type: 'Input.Text', isMultiline: kind === 'paragraph', maxLength };
  }
}

const field = (one: Field, form: Form): readonly Element[] => [
  ...(one.error === null ? [] : paragraphs(`**${escapeMarkdown(`${one.label} : ${one.error}`)}**`, { color: 'Attention' })),
  inputOf(one, form),
];

/** A form as inputs: what was typed before is in them, and what is wrong is said before the field. */
export const formBody = (form: Form): readonly Element[] => [
  ...paragraphs(form.text),
  ...form.fields.flatMap((one) => field(one, form)),
  submitButton(form.submit, { form: form.form }),
];
