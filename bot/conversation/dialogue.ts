import type { Dialogue } from './contract.ts';
import { type Etat, INITIAL } from './etat.ts';
import { mask } from './masque/mask.ts';
import { reduce, sayFailure } from './reduce.ts';
import { restore } from './restore.ts';
import type { Savoir } from './savoir.ts';

/** The dialogue, over what is known: all that a room needs. */
export const createDialogue = (savoir: Savoir): Dialogue<Etat> => ({
  initial: INITIAL,
  reduce: (state, event) => reduce(state, event, savoir),
  restore,
  mask,
  failure: (langue, id) => sayFailure(langue, id, savoir, INITIAL),
});
