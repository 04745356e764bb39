import type { Etat } from './etat.ts';
import type { Message } from './message.ts';
import { questionOf } from './procedures/avancer.ts';

/** A list of departures or of sections is never longer. */
const KEPT = 14;
const NONE: readonly string[] = [];

/** Whether the question of a procedure is what the user answers now: a clarifying question comes before it. */
export const isAsked = ({ cadre, clarifie }: Etat): boolean => cadre !== null && !clarifie && questionOf(cadre) !== null;

/** The buttons that « la deuxième » may mean at the next turn. */
export function offertBy(messages: readonly Message[], etat: Etat): readonly string[] {
  if (isAsked(etat)) return NONE;
  const last = messages.at(-1);
  // A turn that says nothing leaves on the screen what was there.
  if (last === undefined) return etat.offert;
  return last.kind === 'choices' ? last.choices.slice(0, KEPT).map(({ id }) => id) : NONE;
}
