/** A line of a conversation's log. The store does not read bodies: they are the channel's, serialised. */
export interface Entry {
  /** 1, 2, 3… in the order kept: a watermark. Never used again, even after what it numbered is deleted. */
  readonly seq: number;
  readonly author: Author;
  /** milliseconds since the epoch; later than the entry before, whatever the clocks of several machines say */
  readonly at: number;
  readonly body: string;
}

export type Author = 'user' | 'bot';

export type NewEntry = Pick<Entry, 'at' | 'body'>;

/** Where an entry is among all of them. */
export interface Place {
  readonly conversation: string;
  readonly seq: number;
}

export type PlacedEntry = Entry & Place;

/** The oldest user entry that nobody answered, with the state to answer it from. */
export interface Turn {
  /** of the state; the turn commits only if it has not moved */
  readonly revision: number;
  /** null: there is none yet, or the caller said that he has it */
  readonly state: string | null;
  readonly entry: Entry;
}

/** What a turn leaves behind, kept whole or not at all. */
export interface Change {
  readonly state: string;
  readonly entries: readonly NewEntry[];
  /** deletes every entry up to the one answered, and all that was said to it: only `entries` and what came since remain */
  readonly forget: boolean;
}

/**
 * Called when a conversation's log grew, never before it is kept. `entries` is what was added, when this process added it; null:
 * another did, read the log.
 */
export type Listener = (entries: readonly Entry[] | null) => void;

/**
 * Where conversations live: one state each, changed by compare-and-swap, and one append-only log each. Safe for several
 * processes. Every method rejects with a StoreError when the store cannot answer.
 */
export interface Store {
  /** Opens a conversation; one that exists is left as it is. */
  create(conversation: string, at: number): Promise<void>;
  exists(conversation: string): Promise<boolean>;
  /**
   * Adds what a user sent. The same `key` twice in one conversation gives the first entry again: a client may retry.
   * @returns null when the conversation is unknown
   */
  append(conversation: string, entry: NewEntry, key: string | null): Promise<Entry | null>;
  /**
   * null when nothing waits, or when the conversation is unknown.
   * @param known the revision whose state the caller has in hand: that one is not read again
   */
  next(conversation: string, known?: number | null): Promise<Turn | null>;
  /**
   * Answers a turn: state, replies and the mark that it is answered, in one transaction.
   * @returns the entries as kept; null when the state moved since `next`, and nothing was written
   */
  commit(conversation: string, turn: Turn, change: Change): Promise<readonly Entry[] | null>;
  /** Entries after a watermark, in order, `limit` at most. */
  read(conversation: string, after: number, limit: number): Promise<readonly Entry[]>;
  /** Entries of all conversations after a place, one conversation after the other, `limit` at most: for the report. */
  scan(after: Place | null, limit: number): Promise<readonly PlacedEntry[]>;
  /** The sequence of the last entry; 0 for none. */
  last(conversation: string): Promise<number>;
  /** Conversations where an entry has waited since before `before`: left by a process that died. */
  waiting(before: number, limit: number): Promise<readonly string[]>;
  /** Deletes conversations where nothing happened since `before`, `limit` at most. @returns how many */
  purge(before: number, limit: number): Promise<number>;
  /** A value shared by all processes, set to `initial` by the first that asks: the key of tokens. */
  shared(name: string, initial: string): Promise<string>;
  /** Returns the function that stops it. */
  watch(conversation: string, listener: Listener): () => void;
  /** Resolves when the store can be read and written. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
