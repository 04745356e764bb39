import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BotBody, Said } from '../../bot/channels/room/body.ts';
import { createRoom, type Room } from '../../bot/channels/room/room.ts';
import { startUpkeep } from '../../bot/cli/serve/upkeep.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { shownBy } from '../dialogues/shown.ts';
import { DIALOGUE } from './conversation-savoir.ts';

/** A first answer reads the whole model: on a busy machine, that is no second. */
const SOON = { timeout: 20_000 };

const MINUTE = 60_000;
const ADD: Said = { kind: 'choice', choices: ['guider/ajouter'] };
const PLACE = 'je garde votre place';

let folder = '';
let store: Store;
let now = 0;
const clock = (): number => now;
const failed = (error: unknown): void => {
  throw error;
};
const makeRoom = (): Room => createRoom({ store, dialogue: DIALOGUE, clock, onTurn: () => undefined, onTrouble: failed });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  store = await openStore(`sqlite:${join(folder, 'base.db')}`);
  now = 1_700_000_000_000;
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function say(room: Room, event: Said, conversation = 'c'): Promise<void> {
  await room.receive(conversation, { event, echo: null }, null);
  await room.idle();
}

async function begin(room: Room, event: Said): Promise<void> {
  await store.create('c', now);
  await say(room, { kind: 'open', langue: 'fr', generation: null });
  await say(room, event);
}

const shown = async (): Promise<string> => {
  const entries = await store.read('c', 0, 100);
  return shownBy(entries.filter(({ author }) => author === 'bot').map(({ body }) => (JSON.parse(body) as BotBody).message));
};
const times = async (): Promise<number> => (await shown()).split(PLACE).length - 1;

async function wait(room: Room, minutes: number): Promise<void> {
  now += minutes * MINUTE;
  await room.remind(10 * MINUTE);
  await room.idle();
}

describe('a user who says nothing for a while', () => {
  it('in the middle of a procedure, is told once that his place is kept, with the question where he stopped', async () => {
    const room = makeRoom();
    await begin(room, ADD);
    await wait(room, 9);
    expect(await times()).toBe(0);
    await wait(room, 2);
    expect((await shown()).split(PLACE).at(-1)).toContain('Quel espace');
    await wait(room, 60);
    expect(await times()).toBe(1);
    await say(room, { kind: 'text', text: 'factures de travaux', caches: [] });
    await wait(room, 11);
    expect(await times()).toBe(2);
  });

  it('outside a procedure, is told nothing', async () => {
    const room = makeRoom();
    await begin(room, { kind: 'text', text: 'bonjour', caches: [] });
    const before = await shown();
    await wait(room, 60);
    expect(await shown()).toBe(before);
  });

  it('is told nothing by a server to which he no longer speaks', async () => {
    const [one, two] = [makeRoom(), makeRoom()];
    await begin(one, ADD);
    now += 9 * MINUTE;
    await say(two, { kind: 'text', text: 'factures de travaux', caches: [] });
    await wait(one, 2);
    expect(await times()).toBe(0);
    await wait(two, 9);
    expect(await times()).toBe(1);
  });

  it('is reminded by the server’s own upkeep', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const room = makeRoom();
    await begin(room, ADD);
    const upkeep = startUpkeep({ store, room, clock, retentionDays: 30, onTrouble: failed });
    now += 11 * MINUTE;
    vi.advanceTimersByTime(5000);
    await vi.waitFor(async () => expect(await times()).toBe(1), SOON);
    await upkeep.stop();
    vi.useRealTimers();
  });
});
