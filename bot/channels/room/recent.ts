import type { State } from '../../conversation/contract.ts';

/** The states that turns of this process just left: whoever goes on talking costs no reading of his state. */
export interface Recent {
  /** The last state that this process left, which another may have gone on from; null: none, or it was let go. */
  of(conversation: string): Left | null;
  keep(conversation: string, revision: number, state: State, at: number): void;
  /** Lets go of what nobody touched since `before`: the store alone decides how long a conversation lives. */
  expire(before: number): void;
}

/** Conversations at most. The oldest give way. */
const MAX = 500;

/** A state, and its revision. */
export interface Left {
  readonly revision: number;
  readonly state: State;
}

export function createRecent(): Recent {
  const kept = new Map<string, Left & { readonly at: number }>();
  return {
    of: (conversation) => kept.get(conversation) ?? null,
    keep(conversation, revision, state, at) {
      // Kept again, it goes to the end: the first one is the oldest.
      kept.delete(conversation);
      kept.set(conversation, { revision, state, at });
      if (kept.size > MAX) kept.delete(kept.keys().next().value ?? conversation);
    },
    expire(before) {
      for (const [conversation, { at }] of kept) {
        if (at > before) break;
        kept.delete(conversation);
      }
    },
  };
}
