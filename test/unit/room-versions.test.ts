import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BotBody } from '../../bot/channels/room/body.ts';
import { createRoom, type Room } from '../../bot/channels/room/room.ts';
import type { Dialogue, State } from '../../bot/conversation/contract.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { ECHO } from './direct-line-echo.ts';

interface NextState extends State {
  readonly version: 2;
  readonly total: number;
}

/** The echo of the next version: it names its count otherwise, and brings a state of today's up to date. */
const NEXT: Dialogue<NextState> = {
  ...ECHO,
  initial: { version: 2, total: 0 },
  reduce({ total }, event) {
    const { state, messages, ...rest } = ECHO.reduce({ version: 1, count: total }, event);
    const said = messages.map((message) => (message.kind === 'text' ? { ...message, text: `neuf ${message.text}` } : message));
    return { ...rest, messages: said, state: { version: 2, total: state.count } };
  },
  restore(stored) {
    const { version, ...kept } = stored as { version: number; count?: number; total?: number };
    return { version: 2, total: (version === 1 ? kept.count : kept.total) ?? 0 };
  },
};

const onLeft = vi.fn();
const onTrouble = vi.fn();
let store: Store;
beforeEach(async () => {
  vi.clearAllMocks();
  store = await openStore('sqlite::memory:');
  for (const id of ['a', 'b']) await store.create(id, 1);
});
afterEach(async () => {
  expect(onTrouble).not.toHaveBeenCalled();
  await store.close();
});

/** Whatever waits is old enough, even dated ahead by the entries before it. */
const ANY_AGE = -60_000;

const roomOf = (dialogue: Dialogue): Room =>
  createRoom({ store, dialogue, clock: Date.now, onTurn: () => undefined, onLeft, onTrouble });

async function say(room: Room, conversation: string, text: string): Promise<void> {
  await room.receive(conversation, { event: { kind: 'text', text, caches: [] }, echo: null }, null);
  await room.idle();
}

const repliesTo = async (conversation: string) =>
  (await store.read(conversation, 0, 100))
    .filter(({ author }) => author === 'bot')
    .map(({ body }) => (JSON.parse(body) as BotBody).message)
    .map((message) => (message.kind === 'text' ? message.text : message.kind));

it('a process of the version before leaves a conversation that the next one went on with, and the next one answers it', async () => {
  const [old, next] = [roomOf(ECHO), roomOf(NEXT)];
  await say(old, 'a', 'un');
  await say(next, 'a', 'deux');
  expect(await repliesTo('a')).toEqual(['(1) un', 'neuf (2) deux']);
  await say(old, 'a', 'trois');
  expect(await repliesTo('a')).toEqual(['(1) un', 'neuf (2) deux']);
  expect(onLeft).toHaveBeenCalledTimes(1);
  await next.sweep(ANY_AGE);
  await say(next, 'a', 'quatre');
  expect(await repliesTo('a')).toEqual(['(1) un', 'neuf (2) deux', 'neuf (3) trois', 'neuf (4) quatre']);
});

it('a process of the version before keeps answering the conversations that are still its own, behind those it leaves', async () => {
  const [old, next] = [roomOf(ECHO), roomOf(NEXT)];
  await say(next, 'a', 'un');
  await say(old, 'a', 'laissé');
  const body = JSON.stringify({ event: { kind: 'text', text: 'pour l’ancien', caches: [] }, echo: null });
  await store.append('b', { at: Date.now(), body }, null);
  await old.sweep(ANY_AGE);
  expect(await repliesTo('a')).toEqual(['neuf (1) un']);
  expect(await repliesTo('b')).toEqual(['(1) pour l’ancien']);
  expect(old.waiting).toBe(0);
});

it('versions that answer by turns lose, double and disorder nothing', async () => {
  const [old, next] = [roomOf(ECHO), roomOf(NEXT)];
  const texts = Array.from({ length: 24 }, (_, index) => `message ${index}`);
  for (const [index, text] of texts.entries()) {
    await say([old, old, next][index % 3] ?? old, 'a', text);
    if (index % 6 === 5) await next.sweep(ANY_AGE);
  }
  await next.sweep(ANY_AGE);
  const bare = (await repliesTo('a')).map((text) => text.replace('neuf ', ''));
  expect(bare).toEqual(texts.map((text, index) => `(${index + 1}) ${text}`));
});
