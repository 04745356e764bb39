import { expect, it } from 'vitest';
import { createRecent } from '../../bot/channels/room/recent.ts';
import { createRoom, type Room } from '../../bot/channels/room/room.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { ECHO } from './direct-line-echo.ts';

const ignore = (): void => undefined;
const roomOf = (store: Store): Room => createRoom({ store, dialogue: ECHO, clock: Date.now, onTurn: ignore, onTrouble: ignore });

it('two rooms that answer one conversation by turns each go on from the other', async () => {
  const store = await openStore('sqlite::memory:');
  await store.create('c', 1);
  const rooms = [roomOf(store), roomOf(store)];
  for (const room of [...rooms, ...rooms]) {
    await room.receive('c', { event: { kind: 'text', text: 'suite', caches: [] }, echo: null }, null);
    await room.idle();
  }
  const said = (await store.read('c', 0, 100))
    .filter(({ author }) => author === 'bot')
    .map(({ body }) => JSON.parse(body).message.text);
  expect(said).toEqual(['(1) suite', '(2) suite', '(3) suite', '(4) suite']);
  await store.close();
});

it('a state is given back with its revision, and let go when nobody touches it', () => {
  const recent = createRecent();
  recent.keep('a', 3, { version: 1 }, 10);
  recent.keep('b', 1, { version: 1 }, 20);
  recent.keep('a', 4, { version: 2 }, 30);
  const of = (...conversations: readonly string[]): readonly unknown[] =>
    conversations.map((one) => {
      const left = recent.of(one);
      return left === null ? null : [left.revision, left.state.version];
    });
  expect(of('a', 'b', 'c')).toEqual([[4, 2], [1, 1], null]);
  recent.expire(25);
  expect(of('a', 'b')).toEqual([[4, 2], null]);
  for (let at = 0; at < 600; at++) recent.keep(`d${at}`, 1, { version: 1 }, 40 + at);
  expect(of('a', 'd0', 'd599')).toEqual([null, null, [1, 1]]);
});
