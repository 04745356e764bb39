import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Activity } from '../../bot/channels/direct-line/activity.ts';
import { call, openStream, resume, said, startTalk, type Talk } from './direct-line-client.ts';
import { launch, type ServerProcess, startServer } from './server-spawn.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** 100 in the long tier. */
const KILLS = Number(process.env.DIAPASON_KILLS ?? 4);

let folder = '';
let servers: Pick<ServerProcess, 'child' | 'ended'>[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  servers = [];
});
afterEach(async () => {
  for (const { child } of servers) child.kill('SIGKILL');
  await Promise.all(servers.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
});

const settings = (more: Record<string, string> = {}) => ({
  PORT: '0',
  DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`,
  DIAPASON_MESSAGES_PER_MINUTE: '1000000',
  DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: '1000000',
  ...more,
});

async function start(more: Record<string, string> = {}): Promise<ServerProcess> {
  const server = await startServer(settings(more));
  servers.push(server);
  return server;
}

const GREETING = 'bot (1) Bonjour, je suis une machine.';

/** What the log of a conversation with the echo must be: each message once, each answered once, in order. */
function expectWhole(activities: readonly Activity[], messages: readonly string[]): void {
  const by = (role: string) => activities.filter(({ from }) => from.role === role).map(({ text }) => text);
  expect(by('user')).toEqual(messages);
  expect(by('bot')).toEqual(['(1) Bonjour, je suis une machine.', ...messages.map((text, index) => `(${index + 2}) ${text}`)]);
}

/** Says it until it is kept, as a client does: with the same id, so that a lost answer doubles nothing. */
async function insist(talk: () => Talk, text: string): Promise<void> {
  for (;;) {
    try {
      const { status } = await talk().say(text, text);
      if (status === 200) return;
    } catch {
      // The server is down: it comes back.
      await new Promise(setImmediate);
    }
  }
}

describe('the server', () => {
  it('says that it lives and that it is ready', async () => {
    const { url } = await start();
    for (const path of ['health/live', 'health/ready']) {
      expect(await call(`${url}${path}`)).toMatchObject({ status: 200, body: { status: 'ok' } });
    }
  });

  it('ends on SIGTERM once all that it accepted is answered, and tells streams to come back', async () => {
    const first = await start();
    const talk = await startTalk(first.url);
    const stream = await openStream(talk.streamUrl);
    const closed = new Promise<number>((resolve) => stream.socket.once('close', resolve));
    const messages = Array.from({ length: 60 }, (_, index) => `message ${index}`);
    const accepted: string[] = [];
    for (const text of messages) {
      if (text === 'message 30') first.child.kill('SIGTERM');
      const answer = await talk.say(text).catch(() => null);
      if (answer?.status === 200) accepted.push(text);
      else if (answer !== null) expect(answer.status).toBe(503);
    }
    expect([await first.ended, await closed]).toEqual([0, 1001]);
    expect(accepted.length).toBeGreaterThanOrEqual(30);
    expect(accepted.length).toBeLessThan(60);
    expectWhole(stream.activities, accepted);

    const second = await start();
    expectWhole(await resume(second.url, talk.id, talk.token).wait(1), accepted);
  });

  it(
    'killed in the middle of a conversation, again and again, starts in the same place: nothing lost, nothing doubled',
    async () => {
      let server = await start();
      let talk = await startTalk(server.url);
      const messages = Array.from({ length: KILLS * 10 }, (_, index) => `message ${index}`);
      for (const [index, text] of messages.entries()) {
        if (index % 10 !== 5) {
          await insist(() => talk, text);
          continue;
        }
        const sending = talk.say(text, text).catch(() => null);
        server.child.kill('SIGKILL');
        expect(await server.ended).toBe('SIGKILL');
        await sending;
        server = await start();
        talk = resume(server.url, talk.id, talk.token);
        await insist(() => talk, text);
      }
      const all: Activity[] = [];
      for (let watermark = ''; all.at(-1)?.text !== `(${messages.length + 1}) ${messages.at(-1)}`; ) {
        const { body } = await talk.activities(watermark);
        all.push(...body.activities);
        watermark = body.watermark;
      }
      expectWhole(all, messages);
    },
    120_000 + KILLS * 20_000,
  );

  it('shares its store with another: what one is told shows on the other’s stream, and a dead one’s work is done', async () => {
    const [one, two] = [await start(), await start()];
    const talk = await startTalk(one.url);
    const there = resume(two.url, talk.id, talk.token);
    const stream = await openStream(talk.streamUrl.replace(new URL(one.url).host, new URL(two.url).host));
    await talk.say('chez le premier');
    await there.wait('(2) chez le premier');
    await there.say('chez le second');
    await stream.until((all) => all.length === 5);
    one.child.kill('SIGSTOP');
    const stuck = talk.say('peut-être perdu', 'k').catch(() => null);
    one.child.kill('SIGKILL');
    await Promise.all([one.ended, stuck]);
    await there.say('peut-être perdu', 'k');
    const all = await stream.until((seen) => seen.length === 7);
    expect(said(all)).toEqual([
      GREETING,
      ...['user chez le premier', 'bot (2) chez le premier', 'user chez le second', 'bot (3) chez le second'],
      ...['user peut-être perdu', 'bot (4) peut-être perdu'],
    ]);
    stream.socket.close();
  });

  it('keeps the order of fifty users who each say twenty things', async () => {
    const { url } = await start();
    const talks = await Promise.all(Array.from({ length: 50 }, () => startTalk(url)));
    const streams = await Promise.all(talks.map(({ streamUrl }) => openStream(streamUrl)));
    const messages = Array.from({ length: 20 }, (_, index) => `message ${index}`);
    await Promise.all(
      talks.map(async (talk) => {
        for (const text of messages) expect((await talk.say(text)).status).toBe(200);
      }),
    );
    for (const stream of streams) {
      expectWhole(await stream.until((all) => all.length === 41), messages);
      stream.socket.close();
    }
  });

  it('writes nothing of a conversation in its logs, at any level', async () => {
    const server = await start({ DIAPASON_LOG: 'debug' });
    const talk = await startTalk(server.url);
    await talk.say('ma phrase reconnaissable, jean@example.fr, 12345678901234');
    await talk.say('explose');
    await talk.post('{"type":"message","text":"phrase reconnaissable');
    await call(`${server.url}v3/directline/conversations/${talk.id}?t=${talk.token}&phrase=reconnaissable`);
    await talk.wait('Je n’ai pas pu répondre.');
    server.child.kill('SIGTERM');
    await server.ended;
    const output = server.output();
    expect(output).toContain('"route":"/v3/directline/conversations/:id/activities"');
    expect(output).toContain('"msg":"turn"');
    expect(output).toMatch(/"level":"error".*"error":"Error".*direct-line-echo\.ts.*"msg":"dialogue failed"/);
    const personal = ['reconnaissable', 'jean', '1234567890', talk.id, talk.token, '127.0.0.1', '::1', 'explose'];
    expect(personal.filter((word) => output.includes(word))).toEqual([]);
  });
});

describe('the server, when it cannot start', () => {
  async function refusal(env: Record<string, string>): Promise<string> {
    const server = launch(settings(env));
    servers.push(server);
    const { ended, output } = server;
    expect(await ended).toBe(1);
    expect(output().trim().split('\n')).toHaveLength(1);
    return output();
  }

  it('names the port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    expect(await refusal({ PORT: String(port) })).toContain(`Le port ${port} est déjà pris`);
    other.close();
  });

  it('refuses to be reached from outside without a secret, unless told so', async () => {
    expect(await refusal({ HOST: '0.0.0.0' })).toContain('DIAPASON_SECRET');
    const open = await start({ HOST: '0.0.0.0', DIAPASON_PUBLIC: 'oui' });
    expect((await startTalk(open.url)).id).toBeTruthy();
  });

  it('says that it does not understand the store’s address', async () => {
    expect(await refusal({ DIAPASON_STORE: 'mysql://a' })).toContain('sqlite:data/diapason.db');
  });
});
