import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Activity } from '../../bot/channels/direct-line/activity.ts';
import { DIALOGUE } from './conversation-savoir.ts';
import { openStream, resume, startTalk, type Talk } from './direct-line-client.ts';
import { type ServerProcess, startServer } from './server-spawn.ts';
import { countFaults, expectedTurns, pressedIn, turnsOf } from './turns-compared.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** 100 in the long tier. */
const KILLS = Number(process.env.DIAPASON_KILLS ?? 4);
const MANY = '1000000';

/** A procedure, walked through in words: answers, a correction, a digression, steps, a step back, then the end. */
const WALK: readonly string[] = [
  '→ guider/ajouter',
  'factures de travaux',
  'où en étais-je ?',
  'une barre d’onglets',
  'oui',
  'non',
  'finalement oui',
  'quel est le délai de paiement ?',
  'c’est fait',
  'c’est fait',
  'retour',
  'annuler',
];

let folder = '';
let servers: ServerProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  servers = [];
});
afterEach(async () => {
  for (const { child } of servers) child.kill('SIGKILL');
  await Promise.all(servers.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<ServerProcess> {
  const server = await startServer({
    TEST_DIALOGUE: 'vrai',
    PORT: '0',
    DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`,
    DIAPASON_MESSAGES_PER_MINUTE: MANY,
    DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: MANY,
  });
  servers.push(server);
  return server;
}

const say = (talk: Talk, text: string, clientActivityID: string) => {
  const choices = pressedIn(text);
  const value = choices === null ? {} : { value: { choices } };
  return talk.post({ type: 'message', text, from: { id: 'u' }, channelData: { clientActivityID }, ...value });
};

/** Says it until it is kept, with the same id: what a client does when the answer was lost. */
async function insist(talk: Talk, text: string, id: string): Promise<void> {
  for (;;) {
    const answer = await say(talk, text, id).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise(setImmediate);
  }
}

/** All that the conversation holds, once its last message is answered. */
async function readAll(talk: Talk, turns: number): Promise<readonly Activity[]> {
  const all: Activity[] = [];
  for (let watermark = ''; turnsOf(all).length < turns; ) {
    const { body } = await talk.activities(watermark);
    all.push(...body.activities);
    watermark = body.watermark;
  }
  return all;
}

describe('the walk that these tests go through', () => {
  it('is in the middle of a procedure at every turn, and passes by its steps', () => {
    const turns = expectedTurns(DIALOGUE, WALK);
    expect(turns[1]?.answered).toContain('que voyez-vous');
    expect(turns[7]?.answered).toMatch(/délai de paiement.*Reprendre/s);
    expect(turns.filter(({ answered }) => /étape \d\/\d/.test(answered)).length).toBeGreaterThanOrEqual(4);
    expect(turns.at(-1)?.answered).toContain('C’est arrêté');
  });

  it('planted faults are counted: two turns exchanged, one lost, one doubled, one answered from another state', () => {
    const right = expectedTurns(DIALOGUE, WALK);
    const [first, second, third, ...rest] = right as [(typeof right)[0], (typeof right)[0], (typeof right)[0]];
    expect(countFaults(right, right)).toBe(0);
    expect(countFaults([second, first, third, ...rest], right)).toBe(2);
    expect(countFaults([first, second, ...rest], right)).toBeGreaterThan(0);
    expect(countFaults([first, second, second, third, ...rest], right)).toBeGreaterThan(0);
    expect(countFaults([first, second, { ...third, answered: first.answered }, ...rest], right)).toBe(1);
  });
});

describe('the server, with the real dialogue', () => {
  it(
    'killed in the middle of a procedure, at every step of it, starts in the same place: nothing lost, nothing doubled',
    async () => {
      let server = await start();
      let talk = await startTalk(server.url);
      const texts = Array.from({ length: Math.max(KILLS * 3, WALK.length) }, (_, index) => WALK[index % WALK.length] ?? '');
      let kills = 0;
      for (const [index, text] of texts.entries()) {
        const id = `m${index}`;
        // Every third message, so that every step of the walk is cut once in a while: 3 and 12 shift by one turn a walk.
        if (index % 3 === Math.floor(index / WALK.length) % 3 && kills < KILLS) {
          const sending = say(talk, text, id).catch(() => null);
          // Before, during or after it is kept.
          for (let wait = 0; wait < index % 5; wait++) await new Promise(setImmediate);
          server.child.kill('SIGKILL');
          expect(await server.ended).toBe('SIGKILL');
          await sending;
          kills++;
          server = await start();
          talk = resume(server.url, talk.id, talk.token);
        }
        await insist(talk, text, id);
      }
      expect(kills).toBe(KILLS);
      const all = await readAll(talk, texts.length);
      expect(countFaults(turnsOf(all), expectedTurns(DIALOGUE, texts))).toBe(0);
      // Neither what was said nor what was answered is there twice.
      expect(all.filter(({ from }) => from.role === 'user')).toHaveLength(texts.length);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    },
    120_000 + KILLS * 20_000,
  );

  it('keeps the order of fifty users who each say twenty things, each in his own place of the procedure', async () => {
    const { url } = await start();
    const texts = (user: number) => Array.from({ length: 20 }, (_, index) => WALK[(user + index) % WALK.length] ?? '');
    const talks = await Promise.all(Array.from({ length: 50 }, () => startTalk(url)));
    const streams = await Promise.all(talks.map(({ streamUrl }) => openStream(streamUrl)));
    await Promise.all(
      talks.map(async (talk, user) => {
        for (const [index, text] of texts(user).entries()) expect((await say(talk, text, `m${index}`)).status).toBe(200);
      }),
    );
    const faults = await Promise.all(
      streams.map(async (stream, user) => {
        const seen = await stream.until((all) => turnsOf(all).length === 20);
        stream.socket.close();
        return countFaults(turnsOf(seen), expectedTurns(DIALOGUE, texts(user)));
      }),
    );
    expect(faults).toEqual(Array.from({ length: 50 }, () => 0));
  });
});
