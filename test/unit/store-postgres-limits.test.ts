import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { migrate } from '../../bot/store/postgres/migrate.ts';
import { MIGRATIONS } from '../../bot/store/postgres/migrations.ts';
import { takeTurn } from '../../bot/store/turn.ts';
import { type Cluster, findPostgres, startCluster } from '../harness/postgres.ts';
import { call, said, startTalk } from './direct-line-client.ts';
import { serveEcho } from './direct-line-server.ts';

const programs = findPostgres();
const SOON = { timeout: 20_000, interval: 50 };

describe.skipIf(programs === null)('a PostgreSQL store (skipped where PostgreSQL is not installed)', () => {
  let cluster: Cluster;
  let address = '';
  let store: Store;
  beforeAll(async () => {
    cluster = await startCluster(programs ?? '');
  });
  afterAll(() => cluster.destroy());
  beforeEach(async () => {
    address = await cluster.makeBase();
    store = await openStore(address, 3);
    await store.create('c', 1000);
  });
  afterEach(async () => {
    await store.close();
    await cluster.dropBase(address);
  });

  it('keeps once what is sent fifty times at the same moment with one key', async () => {
    const kept = await Promise.all(Array.from({ length: 50 }, () => store.append('c', { at: 1000, body: 'x' }, 'k')));
    expect(new Set(kept.map((entry) => entry?.seq))).toEqual(new Set([1]));
    expect(await store.last('c')).toBe(1);
  });

  it('holds no more connections than it was given, and one to listen', async () => {
    await Promise.all(Array.from({ length: 200 }, () => store.append('c', { at: 1000, body: 'x' }, null)));
    const sql = `SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'diapason' AND datname = current_database()`;
    expect((await cluster.query(address, sql))[0]?.n).toBe(4);
    expect(await store.last('c')).toBe(200);
  });

  it('knows nobody by an id that PostgreSQL cannot write', async () => {
    expect(await store.exists('a\u0000b')).toBe(false);
    expect(await store.append('a\u0000b', { at: 1, body: 'x' }, null)).toBeNull();
  });

  it('is migrated while another process works on it: what that one writes stays whole', async () => {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: address });
    const writing = Array.from({ length: 100 }, () => store.append('c', { at: 1000, body: 'pendant' }, null));
    const steps = [...MIGRATIONS, 'ALTER TABLE conversation ADD COLUMN essai text'];
    const clients = await Promise.all([pool.connect(), pool.connect()]);
    await Promise.all(clients.map((client) => migrate(client, steps)));
    await Promise.all(writing);
    expect(await takeTurn(store, 'c', () => ({ state: 's', entries: [], forget: false }))).toEqual([]);
    expect(await store.last('c')).toBe(100);
    await expect(openStore(address)).rejects.toMatchObject({
      problem: 'recente',
      message: expect.stringContaining('plus récente'),
    });
    for (const client of clients) client.release();
    await pool.end();
  });

  it('leaves the shape as it was when a step fails', async () => {
    const { default: pg } = await import('pg');
    const pool = new pg.Pool({ connectionString: address });
    const client = await pool.connect();
    await expect(migrate(client, [...MIGRATIONS, 'CREATE TABLE a_moitie (n int)', 'SELECT absent'])).rejects.toThrow();
    client.release();
    await pool.end();
    expect(await cluster.query(address, `SELECT to_regclass('a_moitie') AS t, max(version) AS v FROM diapason_version`)).toEqual([
      { t: null, v: MIGRATIONS.length },
    ]);
  });

  it('says what is wrong without a word of the address, which may hold a password', async () => {
    const wrong = [
      address.replace(/base_\d+/, 'inconnue').replace('diapason@', 'diapason:motdepasse@'),
      address.replace('diapason@', 'personne:motdepasse@'),
      'postgres://diapason:motdepasse@127.0.0.1:1/base',
    ];
    const told = await Promise.all(wrong.map((one) => openStore(one).catch((error: unknown) => error)));
    expect(told).toMatchObject([{ problem: 'illisible' }, { problem: 'illisible' }, { problem: 'absente' }]);
    expect(told.map(String).join(' ')).not.toMatch(/motdepasse|127\.0\.0\.1/);
  });

  it('gives up on a server that accepts and never answers', async () => {
    const mute = createServer().listen(0, '127.0.0.1');
    await once(mute, 'listening');
    const { port } = mute.address() as { port: number };
    await expect(openStore(`postgres://d@127.0.0.1:${port}/b`)).rejects.toMatchObject({ problem: 'absente' });
    mute.close();
  });

  it('sees by itself what a process kept and died before telling', async () => {
    const heard: (readonly unknown[] | null)[] = [];
    const listening = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN diapason' AND state = 'idle'`;
    await vi.waitFor(async () => expect(await cluster.query(address, listening)).toHaveLength(1), SOON);
    const stop = store.watch('c', (entries) => heard.push(entries));
    await cluster.query(
      address,
      `UPDATE conversation SET last = 1, last_user = 1; INSERT INTO entry VALUES ('c', 1, 'user', 2000, 'en silence', null)`,
    );
    await vi.waitFor(() => expect(heard).toEqual([null]), SOON);
    stop();
  });

  it('survives a restart of the database: says so meanwhile, and is told of the others’ writes again', async () => {
    const other = await openStore(address);
    await cluster.halt();
    await expect(store.append('c', { at: 1000, body: 'perdu' }, 'k')).rejects.toMatchObject({ problem: 'absente' });
    await expect(store.ping()).rejects.toMatchObject({ problem: 'absente' });
    await cluster.start();
    await vi.waitFor(() => store.ping(), SOON);
    const heard = Promise.withResolvers<void>();
    const stop = store.watch('c', () => heard.resolve());
    await vi.waitFor(() => other.append('c', { at: 1000, body: 'après' }, 'k'), SOON);
    await heard.promise;
    expect((await store.read('c', 0, 10)).map(({ body }) => body)).toEqual(['après']);
    stop();
    await other.close();
  });

  it('behind the server: 503 in the protocol’s shape while the database is away, then the same conversation goes on', async () => {
    const server = await serveEcho({ DIAPASON_STORE: address });
    const talk = await startTalk(server.url);
    await talk.wait(1);
    await talk.say('avant', 'a');
    await talk.wait(3);
    await cluster.halt();
    const refused = await talk.say('pendant', 'b');
    expect(refused).toMatchObject({ status: 503, body: { error: { code: 'ServiceUnavailable' } } });
    expect(refused.headers.get('retry-after')).toBe('2');
    expect((await call(`${server.url}health/ready`)).status).toBe(503);
    expect((await call(`${server.url}health/live`)).status).toBe(200);
    await cluster.start();
    await vi.waitFor(async () => expect((await talk.say('pendant', 'b')).status).toBe(200), SOON);
    expect(said(await talk.wait(5))).toEqual([
      'bot (1) Bonjour, je suis une machine.',
      ...['user avant', 'bot (2) avant', 'user pendant', 'bot (3) pendant'],
    ]);
    await server.close();
  });
});
