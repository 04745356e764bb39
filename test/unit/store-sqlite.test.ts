import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open.ts';
import { backupSqlite } from '../../bot/store/sqlite/backup.ts';
import { MIGRATIONS } from '../../bot/store/sqlite/migrations.ts';
import { createWriter } from '../../bot/store/sqlite/writer.ts';
import { takeTurn } from '../../bot/store/turn.ts';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  path = join(folder, 'sous-dossier', 'base.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openStore(`sqlite:${path}`);
const everyByte = () =>
  readdirSync(join(folder, 'sous-dossier'))
    .map((name) => readFileSync(join(folder, 'sous-dossier', name), 'latin1'))
    .join('');

describe('a SQLite store', () => {
  it('is a file that only its user reads, in a folder made for it', async () => {
    const store = await open();
    await store.create('c', 1);
    const modes = readdirSync(join(folder, 'sous-dossier')).map(
      (name) => statSync(join(folder, 'sous-dossier', name)).mode & 0o777,
    );
    await store.close();
    expect(modes.length).toBeGreaterThan(1);
    expect(modes.filter((mode) => mode !== 0o600)).toEqual([]);
  });

  it('made by an earlier version is brought up to date, and goes on where it was', async () => {
    mkdirSync(join(folder, 'sous-dossier'));
    const old = new DatabaseSync(path);
    old.exec(MIGRATIONS[0] ?? '');
    old.exec('PRAGMA user_version = 1');
    old.exec("INSERT INTO conversation (id, revision, last_at) VALUES ('c', 4, 1)");
    old.exec("INSERT INTO state (conversation, body) VALUES ('c', 'vu')");
    old.close();
    const store = await open();
    await store.append('c', { at: 2, body: 'suite' }, null);
    expect(await store.next('c')).toMatchObject({ revision: 4, state: 'vu', entry: { body: 'suite' } });
    await takeTurn(store, 'c', () => ({ state: 'relu', entries: [], forget: false }));
    await store.append('c', { at: 3, body: 'fin' }, null);
    expect(await store.next('c')).toMatchObject({ revision: 5, state: 'relu' });
    await store.close();
  });

  it('leaves no byte of what it was told to forget', async () => {
    const store = await open();
    await store.create('c', 1);
    await store.append('c', { at: 1, body: 'ma phrase reconnaissable' }, null);
    await takeTurn(store, 'c', () => ({ state: 'vu', entries: [{ at: 1, body: 'votre phrase reconnaissable' }], forget: false }));
    expect(everyByte()).toContain('phrase reconnaissable');
    await store.append('c', { at: 1, body: 'oubliez-moi' }, null);
    await takeTurn(store, 'c', () => ({ state: '', entries: [{ at: 1, body: 'C’est fait.' }], forget: true }));
    expect(everyByte()).not.toContain('reconnaissable');
    expect(everyByte()).toContain('fait.');
    await store.close();
  });

  it('leaves no byte of a conversation that it purged', async () => {
    const store = await open();
    await store.create('c', 1);
    await store.append('c', { at: 1, body: 'ma phrase reconnaissable' }, null);
    expect(everyByte()).toContain('reconnaissable');
    expect(await store.purge(1000, 10)).toBe(1);
    expect(everyByte()).not.toContain('reconnaissable');
    await store.close();
  });

  it('refuses a base written by a newer version, and leaves it as it is', async () => {
    await (await open()).close();
    const raw = new DatabaseSync(path);
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    await expect(open()).rejects.toMatchObject({ problem: 'recente', message: expect.stringContaining('plus récente') });
    expect(Number(new DatabaseSync(path).prepare('PRAGMA user_version').get()?.user_version)).toBe(99);
  });

  it('refuses a file that is no base', async () => {
    await (await open()).close();
    writeFileSync(path, 'ceci n’est pas une base '.repeat(200));
    await expect(open()).rejects.toMatchObject({ problem: 'illisible' });
  });

  it('says that the folder cannot be used', async () => {
    writeFileSync(join(folder, 'sous-dossier'), '');
    await expect(open()).rejects.toMatchObject({ problem: 'absente', message: expect.stringContaining('dossier') });
    await expect(openStore('sqlite:/proc/nulle/part.db')).rejects.toMatchObject({ problem: 'absente' });
  });

  it.each(['', 'data/base.db', 'mysql://u:motdepasse@h/b', 'sqlite:'])('does not understand the address %j', async (address) => {
    const refused = await openStore(address).catch((error: unknown) => error);
    expect(refused).toMatchObject({ problem: 'adresse' });
    expect(String(refused)).not.toContain('motdepasse');
  });
});

describe('a backup', () => {
  it('made while the base is written to is whole, for this user alone, and opens as a store', async () => {
    const store = await open();
    await store.create('c', 1);
    for (let index = 0; index < 50; index++) await store.append('c', { at: 1, body: `message ${index}` }, null);
    const target = join(folder, 'copie.db');
    const copying = backupSqlite(path, target);
    await store.append('c', { at: 1, body: 'pendant' }, null);
    const { conversations, entries } = await copying;
    await store.close();
    expect(conversations).toBe(1);
    expect(entries).toBeGreaterThanOrEqual(50);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    const copy = await openStore(`sqlite:${target}`);
    expect((await copy.read('c', 0, 100)).length).toBe(entries);
    await copy.close();
  });

  it('is one command, which says what it copied, or one sentence on what to do', async () => {
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['bot/cli/backup.ts', ...args], {
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', DIAPASON_STORE: `sqlite:${path}` },
      });
    const store = await open();
    await store.create('c', 1);
    await store.append('c', { at: 1, body: 'x' }, null);
    const made = run(join(folder, 'copie.db'));
    await store.close();
    expect({ status: made.status, stdout: made.stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('1 conversations, 1 messages'),
    });
    for (const args of [[], ['--x'], ['a', 'b'], [join(folder, 'copie.db')]]) {
      const { status, stdout, stderr } = run(...args);
      expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    }
  }, 60_000);

  it('never writes over a file, and says when there is nothing to copy', async () => {
    await expect(backupSqlite(path, join(folder, 'x.db'))).rejects.toMatchObject({ problem: 'absente' });
    await (await open()).close();
    writeFileSync(join(folder, 'garde.db'), 'à garder');
    await expect(backupSqlite(path, join(folder, 'garde.db'))).rejects.toMatchObject({ problem: 'adresse' });
    expect(readFileSync(join(folder, 'garde.db'), 'utf8')).toBe('à garder');
  });
});

describe('writes asked in the same moment', () => {
  it('are kept together, in order; one that fails is refused alone', async () => {
    const database = new DatabaseSync(':memory:');
    database.exec('CREATE TABLE t (n INTEGER UNIQUE)');
    const { write } = createWriter(database, () => undefined);
    const insert = (n: number) => write(() => database.prepare('INSERT INTO t VALUES (?)').run(n).changes);
    const results = await Promise.allSettled([1, 2, 2, 3].map(insert));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(database.prepare('SELECT group_concat(n) AS n FROM t').get()?.n).toBe('1,2,3');
  });

  it('are all refused when the base itself refuses', async () => {
    const database = new DatabaseSync(':memory:');
    const { write } = createWriter(database, () => undefined);
    const works = [write(() => 1), write(() => 2)];
    database.close();
    expect((await Promise.allSettled(works)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('are kept when the store is closed in the same moment', async () => {
    const store = await open();
    const created = store.create('c', 1);
    await store.close();
    await created;
    const again = await open();
    expect(await again.exists('c')).toBe(true);
    await again.close();
  });
});
