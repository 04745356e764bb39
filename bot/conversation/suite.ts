import type { Bilan, Event, Langue } from './contract.ts';
import type { Etat } from './etat.ts';
import type { Choice, Citation, Message } from './message.ts';
import type { Savoir } from './savoir.ts';

type WithoutBase<M> = M extends unknown ? Omit<M, 'id' | 'langue' | 'sources' | 'exits'> : never;

/** A message before it gets its id, its language and its ways out. */
export type Propos = WithoutBase<Message> & {
  readonly sources?: readonly Citation[];
  readonly exits?: readonly Choice[];
  /** when it is not the conversation's: an entry that exists in French only */
  readonly langue?: Langue;
};

/** What a turn came to, before it is put into messages. */
export interface Suite {
  readonly etat: Etat;
  readonly propos: readonly Propos[];
  readonly bilan: Bilan;
  readonly forget?: true;
}

/** What every part of the dialogue receives. */
export interface Tour {
  readonly event: Event;
  readonly etat: Etat;
  readonly savoir: Savoir;
}

export const BILAN: Bilan = { issue: 'conversation', topic: null, section: null, step: null };

/** A turn that goes on from another state. */
export const withEtat = (tour: Tour, changes: Partial<Etat>): Tour => ({ ...tour, etat: { ...tour.etat, ...changes } });

/** What is said before what follows. */
export const before = (propos: readonly Propos[], suite: Suite): Suite => ({ ...suite, propos: [...propos, ...suite.propos] });
