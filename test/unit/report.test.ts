import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toCsv } from '../../bot/channels/report/csv.ts';
import { gatherReport } from '../../bot/channels/report/gather.ts';
import { groupByLikeness } from '../../bot/channels/report/likeness.ts';
import { toPage } from '../../bot/channels/report/page.ts';
import { mondayOf } from '../../bot/channels/report/week.ts';
import { createRoom, type Room } from '../../bot/channels/room/room.ts';
import type { Bilan, Dialogue } from '../../bot/conversation/contract.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { type Cluster, findPostgres, startCluster } from '../harness/postgres.ts';
import { ECHO } from './direct-line-echo.ts';
import { serveEcho } from './direct-line-server.ts';

const bilan = (issue: Bilan['issue'], topic: Bilan['topic'] = null, step: string | null = null): Bilan => ({
  issue,
  topic,
  section: null,
  step,
});

/** What each thing said comes to: the report must find it again. */
const SCRIPT: Readonly<Record<string, Bilan>> = {
  'Qui appeler ?': bilan('repondu', 'general:panne'),
  'Les engagements': bilan('a-preciser', 'espace:engagements'),
  'Comment réserver un train ?': bilan('decline', 'hors-sujet'),
  'comment reserver des trains': bilan('decline', 'hors-sujet'),
  'Quel temps fera-t-il ?': bilan('decline', 'hors-sujet'),
  'Et demain à Lyon ?': bilan('passe-a-une-personne'),
  'Parler à quelqu’un': bilan('passe-a-une-personne'),
  'Me guider': bilan('etape', 'tache:se-connecter', 'se-connecter:acces'),
  Fini: bilan('etape', 'tache:se-connecter', 'se-connecter:fin'),
  '=HYPERLINK("http://x")': bilan('decline', 'hors-sujet'),
};

const DIALOGUE: Dialogue = {
  ...(ECHO as Dialogue),
  reduce(state, event) {
    const outcome = (ECHO as Dialogue).reduce(state, event);
    return event.kind === 'text' ? { ...outcome, bilan: SCRIPT[event.text] ?? outcome.bilan } : outcome;
  },
};

const MONDAY = Date.UTC(2026, 10, 16, 9);
const WEEK = 7 * 24 * 60 * 60 * 1000;

let now = MONDAY;
async function talk(room: Room, store: Store, conversation: string, said: readonly string[]): Promise<void> {
  await store.create(conversation, now);
  for (const text of said) {
    const thumb = /^pouce (\d) (oui|non)$/.exec(text);
    const event =
      thumb === null
        ? ({ kind: 'text', text, caches: [] } as const)
        : ({ kind: 'feedback', message: `${thumb[1]}-1`, useful: thumb[2] === 'oui' } as const);
    await room.receive(conversation, { event, echo: null }, null);
    await room.idle();
  }
}

function describeReport(name: string, makeAddress: () => Promise<string>): void {
  describe(`the report of a store filled with known conversations, on ${name}`, () => {
    let store: Store;
    let room: Room;
    let address = '';
    beforeEach(async () => {
      address = await makeAddress();
      store = await openStore(address);
      const ignore = (): void => undefined;
      room = createRoom({ store, dialogue: DIALOGUE, clock: () => now, onTurn: ignore, onTrouble: ignore });
      now = MONDAY;
      await talk(room, store, 'a', ['Qui appeler ?', 'pouce 1 oui', 'Comment réserver un train ?']);
      await talk(room, store, 'b', ['Quel temps fera-t-il ?', 'Et demain à Lyon ?']);
      now += WEEK;
      await talk(room, store, 'c', ['comment reserver des trains', 'Les engagements', 'Me guider', 'pouce 5 non']);
      await talk(room, store, 'd', ['Parler à quelqu’un', 'Me guider', 'Fini']);
    });
    afterEach(() => store.close());

    it('finds by week, by topic and by step what was put there', async () => {
      const rapport = await gatherReport(store);
      const none = { repondu: 0, precise: 0, decline: 0, personne: 0, utiles: 0, inutiles: 0 };
      expect(rapport.semaines).toEqual([
        { ...none, lundi: '2026-11-16', conversations: 2, repondu: 1, decline: 2, personne: 1, utiles: 1 },
        { ...none, lundi: '2026-11-23', conversations: 2, precise: 1, decline: 1, personne: 1, inutiles: 1 },
      ]);
      expect(rapport.sujets).toEqual([
        { ...none, topic: 'hors-sujet', decline: 3 },
        { ...none, topic: 'espace:engagements', precise: 1 },
        { ...none, topic: 'general:panne', repondu: 1, utiles: 1 },
        { ...none, topic: 'tache:se-connecter', inutiles: 1 },
      ]);
      expect(rapport.arrets).toEqual([{ step: 'se-connecter:acces', conversations: 1 }]);
      expect(rapport.sansReponse).toEqual([
        { combien: 2, exemples: ['Comment réserver un train ?', 'comment reserver des trains'] },
        { combien: 1, exemples: ['Quel temps fera-t-il ?'] },
        { combien: 1, exemples: ['Et demain à Lyon ?'] },
      ]);
    });

    it('a question goes away with its conversation, forgotten or past its time', async () => {
      const asked = async () => JSON.stringify(await gatherReport(store));
      expect(await asked()).toContain('Lyon');
      await talk(room, store, 'b', ['oubliez-moi']);
      expect(await asked()).not.toContain('Lyon');
      expect(await asked()).toContain('réserver un train');
      expect(await store.purge(MONDAY + WEEK / 2, 10)).toBe(1);
      expect(await asked()).not.toContain('réserver un train');
      expect(await asked()).toContain('reserver des trains');
    });

    it('is one command, as text, as a table or as data', async () => {
      const run = (...args: string[]) =>
        spawnSync(process.execPath, ['bot/cli/report.ts', ...args], {
          encoding: 'utf8',
          env: { PATH: process.env.PATH, DIAPASON_STORE: address },
        });
      expect(run().stdout).toContain('« Quel temps fera-t-il ? »');
      expect(run('--csv').stdout).toContain('"semaine";"2026-11-16";"répondu";1');
      expect(JSON.parse(run('--json').stdout).arrets).toHaveLength(1);
      expect(run('--inconnu')).toMatchObject({ status: 2, stdout: '' });
    });
  });
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let bases = 0;
describeReport('SQLite', async () => `sqlite:${join(folder, `${++bases}.db`)}`);

const programs = findPostgres();
describe.skipIf(programs === null)('on a real PostgreSQL (skipped where it is not installed)', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(programs ?? '');
  });
  afterAll(() => cluster.destroy());
  describeReport('PostgreSQL', () => cluster.makeBase());
});

describe('the table of the report', () => {
  const table = (exemple: string) =>
    toCsv({ semaines: [], sujets: [], arrets: [], sansReponse: [{ combien: 1, exemples: [exemple] }] }).split('\r\n')[1];

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\t=1', ' =1', '＝1', '\u200B=1', '|calc', '\n=1'])(
    'never gives %j to run',
    (text) => {
      expect(table(text)).toBe(`"sans réponse";"'${text}";"questions du groupe";1`);
    },
  );

  it('leaves words as they are, quotes doubled, and stays on its line', () => {
    expect(table('Dites "oui" ; et après ?')).toBe('"sans réponse";"Dites ""oui"" ; et après ?";"questions du groupe";1');
  });
});

describe('questions', () => {
  it('are grouped by the words they share, not by those that every question has', () => {
    const groups = groupByLikeness(['Comment payer mon loyer ?', 'comment payer le loyer', 'Comment cuire un œuf ?', '???', '!']);
    expect(groups.map(({ exemples }) => exemples)).toEqual([
      ['Comment payer mon loyer ?', 'comment payer le loyer'],
      ['???', '!'],
      ['Comment cuire un œuf ?'],
    ]);
  });

  it('belong to the week of Paris', () => {
    expect(mondayOf(Date.parse('2026-11-22T22:59:00Z'))).toBe('2026-11-16');
    expect(mondayOf(Date.parse('2026-11-22T23:01:00Z'))).toBe('2026-11-23');
  });
});

describe('the page of the report', () => {
  const TOKEN = 'jeton-du-rapport-1234567890';
  const basic = `Basic ${Buffer.from(`agent:${TOKEN}`).toString('base64')}`;

  it('opens with its token alone, as a password or as a bearer, and never without', async () => {
    const server = await serveEcho({ DIAPASON_REPORT_TOKEN: TOKEN });
    const status = async (authorization?: string, path = 'rapport') =>
      (await fetch(`${server.url}${path}`, { headers: authorization === undefined ? {} : { authorization } })).status;
    expect(
      await Promise.all([status(), status('Bearer faux'), status('Basic ZmF1eDpmYXV4'), status(undefined, 'rapport.csv')]),
    ).toEqual([401, 401, 401, 401]);
    expect(await Promise.all([status(basic), status(`Bearer ${TOKEN}`), status(basic, 'rapport.csv')])).toEqual([200, 200, 200]);
    const refused = await fetch(`${server.url}rapport`);
    expect(refused.headers.get('www-authenticate')).toContain('Basic');
    for (let tries = 0; tries < 30; tries++) await status('Bearer faux');
    expect(await status(basic)).toBe(429);
    await server.close();
  });

  it('shows what a user wrote as text, and lets no script run', async () => {
    const exemples = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>'];
    const page = toPage({ semaines: [], sujets: [], arrets: [], sansReponse: [{ combien: 1, exemples }] }, 30);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<script/);
    const server = await serveEcho();
    const { headers } = await fetch(`${server.url}rapport`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    await server.close();
  });
});
