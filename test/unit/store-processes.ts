import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open.ts';
import type { Entry } from '../../bot/store/port.ts';
import { takeTurn } from '../../bot/store/turn.ts';
import type { Base } from './store-contract.ts';

const HAMMER = fileURLToPath(new URL('./store-hammer.ts', import.meta.url));

/** A process that hammers, and the messages that it was told are kept. */
function hammer({ address }: Base, name: string, count: number) {
  const child: ChildProcess = spawn(process.execPath, [HAMMER, address, 'c', name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kept: string[] = [];
  const lines = child.stdout === null ? null : createInterface(child.stdout);
  const tenth = Promise.withResolvers<void>();
  lines?.on('line', (line) => {
    if (kept.push(line) === 10) tenth.resolve();
  });
  return { child, kept, tenth: tenth.promise, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** What the log must show: each message once, each reply once and whole, replies in the order of the messages. */
function judge(log: readonly Entry[]) {
  const said = (author: string) => log.filter((entry) => entry.author === author).map(({ body }) => body);
  const asked = said('user');
  return {
    asked,
    doubled: asked.filter((body, index) => asked.indexOf(body) !== index),
    repliesInOrder: JSON.stringify(said('bot')) === JSON.stringify(asked.flatMap((body) => [`A ${body}`, `B ${body}`])),
    numbered: log.every(({ seq }, index) => seq === index + 1),
    dated: log.every(({ at }, index) => index === 0 || at > (log[index - 1]?.at ?? 0)),
  };
}

/** What every store must hold when several processes work on one conversation. */
export function describeStoreAmongProcesses(name: string, makeBase: () => Promise<Base>): void {
  describe(`the store on ${name}, among processes`, () => {
    let base: Base;
    beforeEach(async () => {
      base = await makeBase();
    });
    afterEach(() => base.destroy());

    it('loses and doubles nothing when four processes, started together on a base not yet made, hammer one conversation', async () => {
      const workers = ['p', 'q', 'r', 's'].map((who) => hammer(base, who, 150));
      expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0, 0, 0]);
      const store = await openStore(base.address);
      const verdict = judge(await store.read('c', 0, 10_000));
      await store.append('c', { at: 0, body: 'combien ?' }, null);
      const turn = await store.next('c');
      await store.close();
      expect(verdict).toMatchObject({ doubled: [], repliesInOrder: true, numbered: true, dated: true });
      expect([...verdict.asked].sort()).toEqual(workers.flatMap(({ kept }) => kept).sort());
      expect(verdict.asked).toHaveLength(600);
      expect(turn?.state).toBe('600');
    }, 60_000);

    it('loses and doubles nothing that was kept when one of them is killed in the middle', async () => {
      const killed = hammer(base, 'tue', 100_000);
      const others = ['q', 'r'].map((who) => hammer(base, who, 60));
      await killed.tenth;
      killed.child.kill('SIGKILL');
      expect(await killed.ended).toBeNull();
      expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0]);

      const store = await openStore(base.address);
      while (
        (await takeTurn(store, 'c', ({ entry }) => ({
          state: '',
          entries: ['A', 'B'].map((mark) => ({ at: 0, body: `${mark} ${entry.body}` })),
          forget: false,
        }))) !== null
      );
      const verdict = judge(await store.read('c', 0, 1_000_000));
      await store.close();
      expect(verdict).toMatchObject({ doubled: [], repliesInOrder: true, numbered: true, dated: true });
      const kept = [killed, ...others].flatMap((worker) => worker.kept);
      expect(kept.length).toBeGreaterThan(120);
      expect(kept.filter((body) => !verdict.asked.includes(body))).toEqual([]);
    }, 60_000);
  });

  describe('the judge of these tests', () => {
    const entry = (seq: number, author: 'user' | 'bot', body: string): Entry => ({ seq, author, body, at: seq });
    const good = [entry(1, 'user', 'x'), entry(2, 'bot', 'A x'), entry(3, 'bot', 'B x')];

    it('is content with a log that is right', () => {
      expect(judge(good)).toMatchObject({ doubled: [], repliesInOrder: true, numbered: true, dated: true });
    });

    it.each([
      ['a message kept twice', [...good, entry(4, 'user', 'x')], { doubled: ['x'] }],
      ['a reply lost', good.slice(0, 2), { repliesInOrder: false }],
      ['a reply doubled', [...good, entry(4, 'bot', 'A x')], { repliesInOrder: false }],
      ['a hole', [good[0], good[2]], { numbered: false }],
    ])('sees %s', (_, log, seen) => {
      expect(judge(log as Entry[])).toMatchObject(seen);
    });
  });
}
