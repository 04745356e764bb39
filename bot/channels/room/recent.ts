import type { State } from '../../conversation/contract.ts';

/** The states that turns of this process just left: whoever goes on talking costs no reading of his state. */
export interface Recent {
  /** The state of that very revision; null: another process went on from it, or it was let go. */
  of(conversation: string, revision: number): State | null;
  keep(conversation: string, revision: number, state: State, at: number): void;
  /** Lets go of what nobody touched since `before`: the store alone decides how long a conversation lives. */
  expire(before: number): void;
}

/** Conversations at most. The oldest give way. */
const MAX = 500;

interface Kept {
  readonly revision: number;
  readonly state: State;
  readonly at: number;
}

export function createRecent(): Recent {
  const kept = new Map<string, Kept>();
  return {
    of(conversation, revision) {
      const found = kept.get(conversation);
      return found?.revision === revision ? found.state : null;
    },
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
