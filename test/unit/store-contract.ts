import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open.ts';
import type { Change, Entry, Place, PlacedEntry, Store, Turn } from '../../bot/store/port.ts';
import { takeTurn } from '../../bot/store/turn.ts';

const reply = (body: string, state = body): Change => ({ state, entries: [{ at: 2000, body }], forget: false });
const bodies = (entries: readonly Entry[]): string[] => entries.map(({ author, body }) => `${author} ${body}`);

async function nextOf(store: Store, conversation: string): Promise<Turn> {
  const turn = await store.next(conversation);
  if (turn === null) throw new Error('nothing waits');
  return turn;
}

/** An empty base of its own, opened as often as wanted by its address. */
export interface Base {
  readonly address: string;
  destroy(): Promise<void>;
}

/** What every store must do, whatever it is made of. */
export function describeStore(name: string, makeBase: () => Promise<Base>): void {
  describe(`the store on ${name}`, () => {
    let base: Base;
    let store: Store;
    beforeEach(async () => {
      base = await makeBase();
      store = await openStore(base.address);
      await store.create('c', 1000);
    });
    afterEach(async () => {
      await store.close();
      await base.destroy();
    });

    it('knows a conversation once it is created, and no other', async () => {
      expect([await store.exists('c'), await store.exists('d')]).toEqual([true, false]);
    });

    it('leaves a conversation as it is when it is created again', async () => {
      await store.append('c', { at: 1000, body: 'bonjour' }, null);
      await store.create('c', 5000);
      expect(await store.last('c')).toBe(1);
    });

    it('refuses to add to a conversation that it does not know', async () => {
      expect(await store.append('d', { at: 1000, body: 'perdu' }, null)).toBeNull();
      expect(await store.next('d')).toBeNull();
      expect(await store.read('d', 0, 10)).toEqual([]);
      expect(await store.last('d')).toBe(0);
    });

    it('numbers entries in the order they are kept, and reads them after a watermark', async () => {
      for (const body of ['un', 'deux', 'trois']) await store.append('c', { at: 1000, body }, null);
      expect((await store.read('c', 0, 10)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect(bodies(await store.read('c', 1, 1))).toEqual(['user deux']);
      expect(await store.read('c', 3, 10)).toEqual([]);
    });

    it('dates every entry after the one before, even when a clock goes back', async () => {
      for (const at of [1000, 1000, 400]) await store.append('c', { at, body: 'x' }, null);
      await takeTurn(store, 'c', () => ({ ...reply('y'), entries: [1, 2].map((at) => ({ at, body: 'y' })) }));
      const dates = (await store.read('c', 0, 10)).map(({ at }) => at);
      expect(dates).toHaveLength(5);
      expect([...new Set(dates)].sort((a, b) => a - b)).toEqual(dates);
    });

    it('keeps once what a client sends twice with one key, and twice what it sends with two', async () => {
      const first = await store.append('c', { at: 1000, body: 'bonjour' }, 'k1');
      const again = await store.append('c', { at: 9000, body: 'bonjour' }, 'k1');
      const other = await store.append('c', { at: 9000, body: 'bonjour' }, 'k2');
      expect(again).toEqual(first);
      expect(other?.seq).toBe(2);
      await store.create('d', 1000);
      expect((await store.append('d', { at: 1000, body: 'ailleurs' }, 'k1'))?.body).toBe('ailleurs');
    });

    it('gives waiting entries one after the other, oldest first, with the state that the last turn left', async () => {
      for (const body of ['un', 'deux']) await store.append('c', { at: 1000, body }, null);
      const seen: [string, string | null][] = [];
      const play = ({ entry, state }: Turn): Change => {
        seen.push([entry.body, state]);
        return reply(`réponse à ${entry.body}`, `après ${entry.body}`);
      };
      while ((await takeTurn(store, 'c', play)) !== null);
      expect(seen).toEqual([
        ['un', null],
        ['deux', 'après un'],
      ]);
      expect(bodies(await store.read('c', 0, 10))).toEqual(['user un', 'user deux', 'bot réponse à un', 'bot réponse à deux']);
    });

    it('writes nothing when the state moved since the turn began', async () => {
      await store.append('c', { at: 1000, body: 'un' }, null);
      const [mine, theirs] = [await nextOf(store, 'c'), await nextOf(store, 'c')];
      expect(await store.commit('c', theirs, reply('la leur'))).toHaveLength(1);
      expect(await store.commit('c', mine, reply('la mienne'))).toBeNull();
      expect(bodies(await store.read('c', 0, 10))).toEqual(['user un', 'bot la leur']);
    });

    it('lets a message come in during a turn, and answers it next', async () => {
      await store.append('c', { at: 1000, body: 'un' }, null);
      const turn = await nextOf(store, 'c');
      await store.append('c', { at: 1000, body: 'deux' }, null);
      expect(await store.commit('c', turn, reply('r1'))).toHaveLength(1);
      expect((await nextOf(store, 'c')).entry.body).toBe('deux');
    });

    it('keeps a turn that says nothing', async () => {
      await store.append('c', { at: 1000, body: 'pouce' }, null);
      expect(await takeTurn(store, 'c', () => ({ state: 's', entries: [], forget: false }))).toEqual([]);
      expect(await store.next('c')).toBeNull();
      await store.append('c', { at: 1000, body: 'suite' }, null);
      expect((await nextOf(store, 'c')).state).toBe('s');
    });

    it('does not read again the state of a revision that is in hand, and reads any other', async () => {
      await store.append('c', { at: 1000, body: 'un' }, null);
      await takeTurn(store, 'c', () => reply('r', 'état'));
      await store.append('c', { at: 1000, body: 'deux' }, null);
      const { revision } = await nextOf(store, 'c');
      expect(await store.next('c', revision)).toMatchObject({ revision, state: null, entry: { body: 'deux' } });
      expect(await store.next('c', revision - 1)).toMatchObject({ revision, state: 'état', entry: { body: 'deux' } });
    });

    it('forgets all that was said, keeps what came since, and goes on numbering', async () => {
      await store.append('c', { at: 1000, body: 'secret' }, 'k');
      await takeTurn(store, 'c', () => reply('réponse'));
      await store.append('c', { at: 1000, body: 'oubliez-moi' }, null);
      const turn = await nextOf(store, 'c');
      await store.append('c', { at: 1000, body: 'encore là ?' }, null);
      await store.commit('c', turn, { ...reply('C’est oublié.', 'neuf'), forget: true });
      const left = await store.read('c', 0, 10);
      expect(bodies(left)).toEqual(['user encore là ?', 'bot C’est oublié.']);
      expect(left.map(({ seq }) => seq)).toEqual([4, 5]);
      expect((await nextOf(store, 'c')).state).toBe('neuf');
    });

    it('goes through the entries of all conversations, a few at a time, each once', async () => {
      await store.create('b', 1000);
      for (const id of ['c', 'b', 'c', 'b', 'c']) await store.append(id, { at: 1000, body: `à ${id}` }, null);
      const seen: string[] = [];
      for (let after: Place | null = null; ; ) {
        const found: readonly PlacedEntry[] = await store.scan(after, 2);
        seen.push(...found.map(({ conversation, seq, body }) => `${conversation} ${seq} ${body}`));
        after = found.at(-1) ?? null;
        if (after === null) break;
      }
      expect(seen).toEqual(['b 1 à b', 'b 2 à b', 'c 1 à c', 'c 2 à c', 'c 3 à c']);
    });

    it('lists the conversations left waiting, and only those', async () => {
      for (const id of ['d', 'e']) await store.create(id, 1000);
      await store.append('c', { at: 1000, body: 'x' }, null);
      await store.append('d', { at: 7000, body: 'x' }, null);
      expect(await store.waiting(5000, 10)).toEqual(['c']);
      expect(await store.waiting(9000, 10)).toEqual(['c', 'd']);
      expect(await store.waiting(9000, 1)).toEqual(['c']);
      await takeTurn(store, 'c', () => reply('y'));
      expect(await store.waiting(9000, 10)).toEqual(['d']);
    });

    it('purges conversations where nothing happened for long, and only those', async () => {
      await store.append('c', { at: 1000, body: 'vieux' }, null);
      await store.create('d', 8000);
      expect(await store.purge(5000, 10)).toBe(1);
      expect([await store.exists('c'), await store.exists('d')]).toEqual([false, true]);
      expect(await store.read('c', 0, 10)).toEqual([]);
      expect(await store.append('c', { at: 1000, body: 'x' }, null)).toBeNull();
    });

    it('shares one value among all that ask for it', async () => {
      const other = await openStore(base.address);
      expect([await store.shared('cle', 'a'), await other.shared('cle', 'b'), await other.shared('autre', 'c')]).toEqual([
        'a',
        'a',
        'c',
      ]);
      await other.close();
    });

    it('finds all again after it was closed', async () => {
      await store.append('c', { at: 1000, body: 'un' }, null);
      await takeTurn(store, 'c', () => reply('r', 'état'));
      await store.append('c', { at: 1000, body: 'deux' }, null);
      await store.close();
      store = await openStore(base.address);
      expect(bodies(await store.read('c', 0, 10))).toEqual(['user un', 'bot r', 'user deux']);
      expect(await nextOf(store, 'c')).toMatchObject({ state: 'état', entry: { body: 'deux' } });
    });

    it('tells who watches of every write, its own and those of another connection, until it is told to stop', async () => {
      const other = await openStore(base.address);
      await store.create('d', 1000);
      const heard: string[] = [];
      const { promise, resolve } = Promise.withResolvers<void>();
      const stops = ['c', 'd'].map((id) =>
        store.watch(id, () => {
          heard.push(id);
          if (id === 'd') resolve();
        }),
      );
      await store.append('c', { at: 1000, body: 'ici' }, null);
      expect(heard).toEqual(['c']);
      await other.append('d', { at: 1000, body: 'là-bas' }, null);
      await promise;
      expect(heard).toEqual(['c', 'd']);
      for (const stop of stops) stop();
      await store.append('c', { at: 1000, body: 'ici' }, null);
      expect(heard).toEqual(['c', 'd']);
      await other.close();
    });

    it('answers a ping, and rejects with an error of ours once closed', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
      await store.close();
      await expect(store.ping()).rejects.toMatchObject({ name: 'StoreError' });
      await expect(store.append('c', { at: 1, body: 'x' }, null)).rejects.toMatchObject({ name: 'StoreError' });
    });
  });
}
