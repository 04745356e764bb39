import type { Entry, Listener } from './port.ts';

interface Watched {
  /** the last sequence that listeners were told of */
  last: number;
  readonly listeners: Set<Listener>;
}

/** Who listens to which conversation, and how far each was told: a growth is told once, whoever saw it first. */
export interface WatchedConversations {
  ids(): readonly string[];
  readonly size: number;
  /** The conversation is known to go up to `last`. `entries` is what was added, when in hand. */
  tell(conversation: string, last: number, entries: readonly Entry[] | null): void;
  /** @param last how far the listener knows the conversation already */
  add(conversation: string, last: number, listener: Listener): void;
  remove(conversation: string, listener: Listener): void;
}

export function createWatched(): WatchedConversations {
  const watched = new Map<string, Watched>();
  return {
    ids: () => [...watched.keys()],
    get size() {
      return watched.size;
    },
    tell(conversation, last, entries) {
      const found = watched.get(conversation);
      if (found === undefined || found.last >= last) return;
      found.last = last;
      for (const listener of found.listeners) listener(entries);
    },
    add(conversation, last, listener) {
      const found = watched.get(conversation) ?? { last, listeners: new Set<Listener>() };
      watched.set(conversation, found);
      found.listeners.add(listener);
    },
    remove(conversation, listener) {
      const found = watched.get(conversation);
      found?.listeners.delete(listener);
      if (found?.listeners.size === 0) watched.delete(conversation);
    },
  };
}
