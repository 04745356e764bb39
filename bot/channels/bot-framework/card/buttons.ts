import type { Choice } from '../../../conversation/message.ts';
import { OURS } from '../submitted.ts';
import type { ActionSet, Submit } from './adaptive-card.ts';

/** Teams draws six actions of a set, and hides the others. */
const PER_SET = 6;

/**
 * A button. Teams shows `displayText` as said by the user; elsewhere the data alone comes back. Should a channel lose the data,
 * the text remains, and the dialogue reads labels too.
 */
export function choiceButton({ id, label }: Choice): Submit {
  const ours = { [OURS]: { choice: id } };
  const msteams = { type: 'messageBack', displayText: label, text: label, value: JSON.stringify(ours) };
  return { type: 'Action.Submit', title: label, data: { ...ours, msteams }, associatedInputs: 'none' };
}

/** One under the other: side by side, Teams cuts long labels. */
export const column = (choices: readonly Choice[]): readonly ActionSet[] =>
  choices.map((choice) => ({ type: 'ActionSet', actions: [choiceButton(choice)] }));

/** Side by side, for short labels. */
export const row = (choices: readonly Choice[]): readonly ActionSet[] =>
  Array.from({ length: Math.ceil(choices.length / PER_SET) }, (_, index) => ({
    type: 'ActionSet',
    actions: choices.slice(index * PER_SET, (index + 1) * PER_SET).map(choiceButton),
  }));

/** Sends the inputs of the card with it. */
export const submitButton = (title: string, ours: { readonly form: string } | { readonly confirm: string }): ActionSet => ({
  type: 'ActionSet',
  actions: [{ type: 'Action.Submit', title, data: { [OURS]: ours } }],
});
