import type { Change } from '../portal/texts.ts';

/** A page that changed more than this is as soon read as a whole; a tab that was hidden for hours must not hold all that passed. */
const MANY = 2000;

/** Gathers what happens to a page between two readings of it. */
export interface Changements {
  note(records: readonly MutationRecord[]): void;
  /** all that was noted, which is forgotten; null: too much of it, or the first time: read everything */
  take(): Change | null;
}

export function createChangements(): Changements {
  let isWhole = true;
  let fresh = new Set<Node>();
  let places = new Set<Node>();
  return {
    note(records) {
      for (const { type, target, addedNodes } of isWhole ? [] : records) {
        places.add(target);
        for (const node of type === 'characterData' ? [target] : addedNodes) fresh.add(node);
      }
      isWhole ||= fresh.size + places.size > MANY;
    },
    take() {
      const change = isWhole ? null : { fresh, places };
      isWhole = false;
      fresh = new Set();
      places = new Set();
      return change;
    },
  };
}
