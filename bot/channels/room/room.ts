import type { Dialogue, State } from '../../conversation/contract.ts';
import type { Change, Entry, Store, Turn } from '../../store/port.ts';
import { takeTurn } from '../../store/turn.ts';
import type { UserBody } from './body.ts';
import { type Played, playTurn } from './play.ts';
import { createRecent } from './recent.ts';
import { createSilence } from './silence.ts';

export interface RoomOptions {
  readonly store: Store;
  readonly dialogue: Dialogue;
  /** milliseconds since the epoch */
  readonly clock: () => number;
  readonly onTurn: (played: Played, milliseconds: number) => void;
  /** a turn is kept: a channel that brings answers to its users itself does so now */
  readonly onAnswered?: (conversation: string, entry: Entry, replies: readonly Entry[]) => void;
  /** a message was left to the processes of a newer version, which went on with its conversation */
  readonly onLeft?: () => void;
  /** the store failed in a turn: what waits is kept, and tried again by the next `sweep` */
  readonly onTrouble: (error: unknown) => void;
}

/** Where the dialogue lives on a server, whatever the channel: what users send is kept first, then answered in order. */
export interface Room {
  /** Keeps what a user sent, and has it answered soon. null: unknown conversation. */
  receive(conversation: string, body: UserBody, key: string | null): Promise<Entry | null>;
  /** How many messages were received and not answered yet, by this process. */
  readonly waiting: number;
  /** Answers what has waited for `age` milliseconds at least: a process died, or the store did. */
  sweep(age: number): Promise<void>;
  /** Tells the dialogue of the users who said nothing for `age` milliseconds: it keeps their place in a procedure, and says so once. */
  remind(age: number): Promise<void>;
  /** Resolves when no turn is being played. */
  idle(): Promise<void>;
}

const SWEEP_LIMIT = 500;
/** Longer than people take to answer a question. */
const RECENT_MS = 5 * 60 * 1000;

export function createRoom({ store, dialogue, clock, onTurn, onAnswered, onLeft, onTrouble }: RoomOptions): Room {
  /** Conversations being answered here, with how many entries wait. */
  const busy = new Map<string, { left: number; done: Promise<void> }>();
  let waiting = 0;
  const silence = createSilence(store);
  const recent = createRecent();

  /** @returns false when nothing waited that this process may answer */
  async function answerOne(conversation: string): Promise<boolean> {
    const start = performance.now();
    const tries: { readonly turn: Turn; readonly state: State; readonly played: Played }[] = [];
    const left = recent.of(conversation);
    const play = (turn: Turn): Change | null => {
      const known = left?.revision === turn.revision ? left.state : null;
      const outcome = playTurn(dialogue, turn, known, clock());
      if (outcome === null) {
        onLeft?.();
        return null;
      }
      const { change, ...tried } = outcome;
      tries.push({ turn, ...tried });
      return change;
    };
    const kept = await takeTurn(store, conversation, play, left?.revision);
    const last = tries.at(-1);
    if (kept !== null && last !== undefined) {
      recent.keep(conversation, last.turn.revision + 1, last.state, clock());
      onTurn(last.played, performance.now() - start);
      onAnswered?.(conversation, last.turn.entry, kept);
    }
    return kept !== null;
  }

  async function work(conversation: string, job: { left: number }): Promise<void> {
    // After the answer to the request: a client learns at once that its message is kept.
    await new Promise(setImmediate);
    try {
      for (; job.left > 0; job.left--, waiting--) await answerOne(conversation);
    } catch (error) {
      waiting -= job.left;
      onTrouble(error);
    } finally {
      busy.delete(conversation);
    }
  }

  function answer(conversation: string): void {
    waiting++;
    const job = busy.get(conversation);
    if (job !== undefined) {
      job.left++;
      return;
    }
    const started = { left: 1, done: Promise.resolve() };
    busy.set(conversation, started);
    started.done = work(conversation, started);
  }

  async function receive(conversation: string, body: UserBody, key: string | null): Promise<Entry | null> {
    const kept = await store.append(conversation, { at: clock(), body: JSON.stringify(body) }, key);
    if (kept !== null) answer(conversation);
    return kept;
  }

  return {
    async receive(conversation, body, key) {
      const kept = await receive(conversation, body, key);
      // Nobody is spoken to out of turn in Teams: what is not an answer could not be brought there anyway.
      const isReminded = body.event?.kind !== 'open' && body.channel === undefined;
      if (kept !== null && isReminded) silence.heard(conversation, kept.seq, clock());
      return kept;
    },
    get waiting() {
      return waiting;
    },
    async sweep(age) {
      recent.expire(clock() - RECENT_MS);
      for (const conversation of await store.waiting(clock() - age, SWEEP_LIMIT)) {
        while (await answerOne(conversation));
      }
    },
    async remind(age) {
      for (const { conversation, seq } of await silence.take(clock() - age)) {
        await receive(conversation, { event: { kind: 'timeout' }, echo: null }, `silence/${seq}`);
      }
    },
    async idle() {
      while (busy.size > 0) await Promise.all([...busy.values()].map(({ done }) => done));
    },
  };
}
