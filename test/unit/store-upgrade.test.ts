import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokens } from '../../bot/channels/direct-line/tokens.ts';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { MIGRATIONS as POSTGRES } from '../../bot/store/postgres/migrations.ts';
import { MIGRATIONS as SQLITE } from '../../bot/store/sqlite/migrations.ts';
import { type Cluster, findPostgres, startCluster } from '../harness/postgres.ts';
import { DIALOGUE } from './conversation-savoir.ts';
import { resume, said } from './direct-line-client.ts';

/** The bases of `test/stores`: as an earlier version left them, with the key of its clients' tokens. */
const KEY = 'cle-d-essai-des-jetons-0123456789abcdefgh';
const dump = (name: string): string => readFileSync(join(import.meta.dirname, '../stores', name), 'utf8');
/** A minute after what they hold: later, it would be past its time. */
const clock = (): number => 1_795_546_771_558;

const start = (address: string): Promise<Assistant> =>
  startAssistant(readSettings({ PORT: '0', DIAPASON_STORE: address, DIAPASON_LOG: 'silent' }), {
    dialogue: DIALOGUE,
    page: null,
    clock,
  });

/** Two servers of today start together on the base, and each goes on with a conversation that the other then takes over. */
async function goOn(address: string): Promise<void> {
  const servers = await Promise.all([start(address), start(address)]);
  try {
    for (const [index, name] of ['un', 'deux'].entries()) {
      const id = `conversation-${name}`;
      const token = createTokens(KEY, 3600, clock).issue(id, null);
      const [first, second] = [...servers.slice(index), ...servers].map(({ url }) => resume(url, id, token));
      const before = (await first?.activities())?.body.activities ?? [];
      expect(said(before).slice(1, 4)).toEqual([
        'user ajouter un espace',
        expect.stringContaining('habilitation'),
        'user guidez-moi',
      ]);
      await first?.say('où en étais-je ?');
      const reminded = said((await first?.wait(before.length + 2)) ?? []).slice(before.length);
      expect(reminded.join('\n')).toContain('Vous suivez « Ajouter un espace »');
      if (name === 'un') expect(reminded.join('\n')).toContain('Mémoires de frais de justice');
      const { length } = (await second?.activities())?.body.activities ?? [];
      await second?.say(name === 'un' ? 'des domaines, comme facturation' : 'engagements');
      const next = said((await second?.wait(length + 2)) ?? []).slice(length);
      expect(next.join('\n')).toContain(name === 'un' ? 'Votre compte est-il rattaché' : 'que voyez-vous en haut du portail');
    }
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}

describe('a base that an earlier version made', () => {
  it('of SQLite is brought up to date once, and its conversations go on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const path = join(folder, 'base.db');
    const old = new DatabaseSync(path);
    old.exec(dump('sqlite-1.sql'));
    old.close();
    await goOn(`sqlite:${path}`);
    const now = new DatabaseSync(path);
    expect(now.prepare('PRAGMA user_version').get()).toEqual({ user_version: SQLITE.length });
    now.close();
    rmSync(folder, { recursive: true });
  });

  describe.skipIf(findPostgres() === null)('(skipped where PostgreSQL is not installed)', () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await startCluster(findPostgres() ?? '');
    });
    afterAll(() => cluster.destroy());

    it('of PostgreSQL is brought up to date once, and its conversations go on', async () => {
      const address = await cluster.makeBase();
      await cluster.query(address, dump('postgres-1.sql'));
      await goOn(address);
      const versions = await cluster.query(address, 'SELECT version FROM diapason_version ORDER BY version');
      expect(versions.map(({ version }) => version)).toEqual(POSTGRES.map((_, index) => index + 1));
    });
  });
});
