import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAccess } from '../../bot/channels/direct-line/access.ts';
import { addRoutes } from '../../bot/channels/direct-line/routes.ts';
import { createTokens } from '../../bot/channels/direct-line/tokens.ts';
import { createLog } from '../../bot/channels/http/log.ts';
import { createHttpServer } from '../../bot/channels/http/server.ts';
import { createRoom } from '../../bot/channels/room/room.ts';
import { startUpkeep } from '../../bot/cli/serve/upkeep.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { ECHO } from './direct-line-echo.ts';

/** A first answer reads the whole model: on a busy machine, that is no second. */
const SOON = { timeout: 20_000 };

let folder = '';
let store: Store;
const troubles: unknown[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  store = await openStore(`sqlite:${join(folder, 'base.db')}`);
  troubles.length = 0;
});
afterEach(async () => {
  vi.useRealTimers();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const DAY = 24 * 60 * 60 * 1000;
const onTrouble = (error: unknown): void => void troubles.push(error);
const body = (text: string) => JSON.stringify({ event: { kind: 'text', text, caches: [] }, echo: null });
const makeRoom = (of: Store = store) =>
  createRoom({ store: of, dialogue: ECHO, clock: Date.now, onTurn: () => undefined, onTrouble });
const replies = async (id: string) => (await store.read(id, 0, 100)).filter(({ author }) => author === 'bot').length;

describe('the upkeep', () => {
  it('answers at once what another process left waiting, all of it', async () => {
    await store.create('c', Date.now());
    for (const text of ['un', 'deux', 'trois']) await store.append('c', { at: Date.now(), body: body(text) }, null);
    const upkeep = startUpkeep({ store, room: makeRoom(), clock: Date.now, retentionDays: 30, onTrouble });
    await vi.waitFor(async () => expect(await replies('c')).toBe(3), SOON);
    await upkeep.stop();
    expect(troubles).toEqual([]);
  });

  it('deletes conversations past their time, however many, and keeps the others', async () => {
    const now = Date.now();
    for (let index = 0; index < 450; index++) await store.create(`vieux-${index}`, now - 31 * DAY);
    await store.create('jeune', now - 29 * DAY);
    const upkeep = startUpkeep({ store, room: makeRoom(), clock: Date.now, retentionDays: 30, onTrouble });
    // The last in the order of names: the last to go.
    await vi.waitFor(async () => expect(await store.exists('vieux-99')).toBe(false), SOON);
    await upkeep.stop();
    expect(await store.purge(now - 30 * DAY, 1000)).toBe(0);
    expect(await store.exists('jeune')).toBe(true);
  });

  it('says when the store fails, and goes on', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let fails = true;
    const broken: Store = {
      ...store,
      waiting: (...args) => (fails ? Promise.reject(new Error('panne')) : store.waiting(...args)),
    };
    const upkeep = startUpkeep({ store, room: makeRoom(broken), clock: Date.now, retentionDays: 30, onTrouble });
    await vi.waitFor(() => expect(troubles).toHaveLength(1), SOON);
    fails = false;
    await store.create('c', 0);
    await store.append('c', { at: 0, body: body('un') }, null);
    vi.advanceTimersByTime(5000);
    await vi.waitFor(async () => expect(await replies('c')).toBe(1), SOON);
    await upkeep.stop();
  });
});

describe('a server in trouble', () => {
  const serve = (of: Store, waiting: number) => {
    const tokens = createTokens('cle', 60, Date.now);
    const limits = { perConversation: 100, perAddress: 100, sockets: 1, socketsPerAddress: 1, waiting };
    const access = createAccess(tokens, null, true);
    const callers = { local: true, hosts: [], origins: [] };
    const { app } = createHttpServer({ callers, log: createLog('silent'), trustProxy: false });
    addRoutes(app, { store: of, room: makeRoom(of), dialogue: ECHO, tokens, access, limits, clock: Date.now, newId: () => 'c' });
    const post = (): Promise<{ statusCode: number; json(): unknown; headers: Record<string, unknown> }> =>
      app.inject({
        method: 'POST',
        url: '/v3/directline/conversations/c/activities',
        headers: { authorization: `Bearer ${tokens.issue('c', null)}`, host: 'localhost' },
        payload: { type: 'message', text: 'x' },
      });
    return { app, post };
  };

  it('asks clients to wait when too much is left to answer', async () => {
    await store.create('c', 0);
    expect((await serve(store, 1).post()).statusCode).toBe(200);
    const refused = await serve(store, 0).post();
    expect(refused.statusCode).toBe(429);
    expect(refused.headers['retry-after']).toBe('1');
  });

  it('whose store fails answers 503 in the protocol’s shape, without a word on why', async () => {
    const broken = await openStore(`sqlite:${join(folder, 'autre.db')}`);
    await broken.close();
    const refused = await serve(broken, 10).post();
    expect(refused.statusCode).toBe(503);
    expect(refused.json()).toEqual({ error: { code: 'ServiceUnavailable', message: expect.not.stringContaining('base') } });
  });
});
