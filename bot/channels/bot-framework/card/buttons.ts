import type { Choice } from '../../../conversation/message.ts';
import { OURS } from '../submitted.ts';
import type { ActionSet, Submit } from './adaptive-card.ts';

/** Teams draws six actions of a set, and hides the others. */
const PER_SET = 6;

/**
 * A button: its data comes back as the value of a message, in every channel. Without the `msteams` part that would have Teams
 * show the press as said by the user: Agents Playground, the one Teams that can be tried here, throws on it.
 */
export const choiceButton = ({ id, label }: Choice): Submit => ({
  type: 'Action.Submit',
  title: label,
  data: { [OURS]: { choice: id } },
  associatedInputs: 'none',
});

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
