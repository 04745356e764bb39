import type { Message } from '../../conversation/message.ts';
import type { Entry } from '../../store/port.ts';
import type { BotBody, UserBody } from '../room/body.ts';
import { handOffOf } from './hand-off.ts';
import { type Said, toSaid } from './outgoing.ts';
import { type Reference, readReference } from './reference.ts';

export interface DeliveriesOptions {
  /** sends to where the reference says; rejects when the connector does not take it */
  readonly send: (reference: Reference, said: readonly Said[]) => Promise<void>;
  /** an answer could not be delivered, and will not be */
  readonly onLost: (error: unknown) => void;
  /** how long to wait before the nth try, in milliseconds; null: no more tries */
  readonly delay?: (attempt: number) => number | null;
}

/** Takes answers to where they are awaited. */
export interface Deliveries {
  /** A turn was kept: its answers leave, in order, once. What is not of this channel is let by. */
  answered(conversation: string, entry: Entry, replies: readonly Entry[]): void;
  /** Resolves when the entry is answered, with what was answered. */
  awaitAnswer(conversation: string, seq: number): Promise<readonly Entry[]>;
  /** Nobody waits any more. */
  forgetAnswer(conversation: string, seq: number): void;
  /** Resolves when nothing is on its way. */
  idle(): Promise<void>;
}

const DELAYS = [500, 2000, 5000];
const backoff = (attempt: number): number | null => DELAYS[attempt] ?? null;

/** The connector has refused, and will again: who calls is wrong, or the conversation is gone. */
function isFinal(error: unknown): boolean {
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : null;
  return status !== null && status >= 400 && status < 500 && status !== 408 && status !== 429;
}

export const messagesIn = (replies: readonly Entry[]): readonly Message[] =>
  replies.map(({ body }) => (JSON.parse(body) as BotBody).message);

/** What a turn's messages become on a channel, in order. */
export function saidOn(channelId: string, messages: readonly Message[]): readonly Said[] {
  const handOff = handOffOf(messages, channelId);
  return [...messages.map((message) => toSaid(message, channelId)), ...(handOff === null ? [] : [handOff])];
}

export function createDeliveries({ send, onLost, delay = backoff }: DeliveriesOptions): Deliveries {
  /** The last delivery of each conversation: the next one goes after it. */
  const last = new Map<string, Promise<void>>();
  const waiting = new Map<string, PromiseWithResolvers<readonly Entry[]>>();
  const nameOf = (conversation: string, seq: number): string => `${conversation}/${seq}`;

  async function deliver(reference: Reference, said: Said): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await send(reference, [said]);
      } catch (error) {
        const pause = isFinal(error) ? null : delay(attempt);
        if (pause === null) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  async function deliverAll(reference: Reference, said: readonly Said[]): Promise<void> {
    try {
      // What follows a lost message would not be understood: it stops there.
      for (const one of said) await deliver(reference, one);
    } catch (error) {
      onLost(error);
    }
  }

  return {
    answered(conversation, { seq, body }, replies) {
      const { channel } = JSON.parse(body) as UserBody;
      const reference = readReference(channel);
      if (reference === null) return;
      const name = nameOf(conversation, seq);
      waiting.get(name)?.resolve(replies);
      waiting.delete(name);
      if (reference.expectReplies || replies.length === 0) return;
      const said = saidOn(reference.channelId, messagesIn(replies));
      const done = (last.get(conversation) ?? Promise.resolve())
        .then(() => deliverAll(reference, said))
        .finally(() => {
          if (last.get(conversation) === done) last.delete(conversation);
        });
      last.set(conversation, done);
    },
    awaitAnswer(conversation, seq) {
      const name = nameOf(conversation, seq);
      const waiter = waiting.get(name) ?? Promise.withResolvers<readonly Entry[]>();
      waiting.set(name, waiter);
      return waiter.promise;
    },
    forgetAnswer(conversation, seq) {
      waiting.delete(nameOf(conversation, seq));
    },
    async idle() {
      while (last.size > 0) await Promise.all(last.values());
    },
  };
}
