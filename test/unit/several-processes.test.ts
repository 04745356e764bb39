import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Activity } from '../../bot/channels/direct-line/activity.ts';
import { type Balancer, startBalancer } from '../harness/balancer.ts';
import { type Cluster, findPostgres, startCluster } from '../harness/postgres.ts';
import { type InsistentClient, startInsistentClient } from './insistent-client.ts';
import { type ServerProcess, startServer } from './server-spawn.ts';

const programs = findPostgres();
/** 200 conversations and 100 deaths in the long tier. */
const CONVERSATIONS = Number(process.env.DIAPASON_CONVERSATIONS ?? 20);
const KILLS = Number(process.env.DIAPASON_KILLS ?? 3);
const LATE = 60_000 + KILLS * 10_000;

const GREETING = '(1) Bonjour, je suis une machine.';
const MANY = '1000000';

/** What is wrong with what was seen of a conversation, by comparing with what was said: nothing, when all is well. */
function judge(activities: readonly Activity[], messages: readonly string[]) {
  const right = (by: string): readonly string[] =>
    by === 'user' ? messages : [GREETING, ...messages.map((text, index) => `(${index + 2}) ${text}`)];
  return ['user', 'bot'].flatMap((by) => {
    const found = activities.filter(({ from }) => from.role === by).map(({ text = '' }) => text);
    const lost = right(by)
      .filter((text) => !found.includes(text))
      .map((text) => `lost: ${by} ${text}`);
    const doubled = found.filter((text, index) => found.indexOf(text) < index).map((text) => `doubled: ${by} ${text}`);
    const known = found.filter((text, index) => right(by).includes(text) && found.indexOf(text) === index);
    const ordered = right(by).filter((text) => known.includes(text));
    const moved = known.filter((text, index) => ordered[index] !== text).map((text) => `out of order: ${by} ${text}`);
    const strange = found.filter((text) => !right(by).includes(text)).map((text) => `strange: ${by} ${text}`);
    return [...lost, ...doubled, ...moved, ...strange];
  });
}

const FAULTS = ['lost', 'doubled', 'out of order', 'strange'] as const;
const countFaults = (found: readonly string[]): string =>
  FAULTS.map((kind) => `${found.filter((one) => one.startsWith(`${kind}:`)).length} ${kind}`).join(', ');

describe.skipIf(programs === null)('several processes on one PostgreSQL (skipped where it is not installed)', () => {
  let cluster: Cluster;
  let address = '';
  let balancer: Balancer;
  const servers: ServerProcess[] = [];

  async function start(place: number): Promise<void> {
    const server = await startServer({
      PORT: '0',
      DIAPASON_STORE: address,
      DIAPASON_MESSAGES_PER_MINUTE: MANY,
      DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: MANY,
      DIAPASON_SOCKETS_PER_ADDRESS: '2000',
    });
    servers[place] = server;
    balancer.set(place, server.url);
  }

  beforeAll(async () => {
    cluster = await startCluster(programs ?? '');
    address = await cluster.makeBase();
    balancer = await startBalancer(2);
    await Promise.all([start(0), start(1)]);
  }, 60_000);
  afterAll(async () => {
    for (const { child } of servers) child.kill('SIGKILL');
    await Promise.all(servers.map(({ ended }) => ended));
    await balancer.close();
    await cluster.destroy();
  });

  async function kill(place: number): Promise<void> {
    servers[place]?.child.kill('SIGKILL');
    await servers[place]?.ended;
    await pause(100);
    await start(place);
  }

  it(
    `lose, double and disorder nothing: ${CONVERSATIONS} conversations, ${KILLS} processes killed, the database restarted once`,
    async () => {
      const clients = await Promise.all(Array.from({ length: CONVERSATIONS }, () => startInsistentClient(balancer.url)));
      const said = new Map<InsistentClient, string[]>(clients.map((client) => [client, []]));
      let isOver = false;
      let kills = 0;
      let restarts = 0;
      const talking = clients.map(async (client, place) => {
        const mine = said.get(client) ?? [];
        for (let index = 0; !isOver || index < 5; index++) {
          const text = `message ${index} de ${place}`;
          await client.say(text);
          mine.push(text);
          await pause((place * 37 + index * 11) % 300);
        }
      });
      for (let death = 0; death < KILLS; death++) {
        await pause(400);
        await kill(death % 2);
        kills++;
        if (death === Math.floor(KILLS / 2)) {
          await cluster.halt();
          await pause(500);
          await cluster.start();
          restarts++;
        }
      }
      isOver = true;
      await Promise.all(talking);

      const faults = (client: InsistentClient, activities: readonly Activity[]) => judge(activities, said.get(client) ?? []);
      const wrongIn = async () => {
        const logs = await Promise.all(clients.map(async (client) => faults(client, await client.log())));
        const streams = clients.map((client) => faults(client, client.seen));
        return [...logs, ...streams].flat();
      };
      await vi.waitFor(async () => expect(await wrongIn()).toEqual([]), { timeout: 40_000, interval: 500 });
      const count = [...said.values()].reduce((sum, mine) => sum + mine.length, 0);
      const streams = clients.reduce((sum, client) => sum + client.streams(), 0);
      console.log(
        `${clients.length} conversations, ${kills} processes killed, the database restarted ${restarts} time(s), ${count} messages, ` +
          `${streams} streams, requests: ${balancer.given.join(' and ')}\n` +
          `${countFaults(await wrongIn())} (in the logs and in the streams)`,
      );
      expect(Math.min(...balancer.given)).toBeGreaterThan(count / 10);
      expect(streams).toBeGreaterThan(clients.length);

      // What the judge would have seen: a reply taken out of the base in one conversation, written twice in another, and two that
      // changed places in a third.
      const [robbed, doubled, moved] = clients.map(({ id }) => id);
      const reply = (table: string, place: number) => `(${table}.author = 'bot' AND ${table}.body LIKE '%"(${place}) %')`;
      await cluster.query(address, `DELETE FROM entry WHERE conversation = '${robbed}' AND ${reply('entry', 3)}`);
      await cluster.query(
        address,
        `WITH place AS (UPDATE conversation SET last = last + 1, last_at = last_at + 1 WHERE id = '${doubled}' RETURNING *)
         INSERT INTO entry (conversation, seq, author, at, body)
         SELECT id, last, 'bot', last_at, body FROM place JOIN entry ON conversation = id AND ${reply('entry', 3)}`,
      );
      await cluster.query(
        address,
        `UPDATE entry SET body = other.body FROM entry AS other
         WHERE entry.conversation = '${moved}' AND other.conversation = entry.conversation
           AND (${reply('entry', 3)} AND ${reply('other', 4)} OR ${reply('entry', 4)} AND ${reply('other', 3)})`,
      );
      const twice = 'doubled: bot (3) message 1 de 1';
      const inLogs = [
        'lost: bot (3) message 1 de 0',
        twice,
        'out of order: bot (4) message 2 de 2',
        'out of order: bot (3) message 1 de 2',
      ];
      // The reply written twice goes down the stream too.
      await vi.waitFor(async () => expect(await wrongIn()).toEqual([...inLogs, twice]), { timeout: 20_000, interval: 500 });
      console.log(`planted: 1 lost, 1 doubled, 2 exchanged; seen: ${countFaults(inLogs)}, and the double in its stream`);
      for (const client of clients) client.close();
    },
    LATE,
  );
});

describe('the judge of several processes', () => {
  const activity = (role: 'user' | 'bot', text: string): Activity => ({
    type: 'message',
    id: text,
    timestamp: '',
    channelId: 'directline',
    conversation: { id: 'c' },
    from: { id: role, role },
    text,
  });
  const [greeting, one, first, two, second] = [
    activity('bot', GREETING),
    ...[activity('user', 'un'), activity('bot', '(2) un'), activity('user', 'deux'), activity('bot', '(3) deux')],
  ] as const;

  it('is content with what is right', () => {
    expect(judge([greeting, one, first, two, second], ['un', 'deux'])).toEqual([]);
  });

  it.each([
    ['a message lost', [greeting, first, two, second], ['lost: user un']],
    ['a reply lost', [greeting, one, two, second], ['lost: bot (2) un']],
    ['a reply doubled', [greeting, one, first, first, two, second], ['doubled: bot (2) un']],
    [
      'replies that changed places',
      [greeting, one, second, two, first],
      ['out of order: bot (3) deux', 'out of order: bot (2) un'],
    ],
    [
      'a reply of another turn',
      [greeting, one, first, two, activity('bot', '(4) deux')],
      ['lost: bot (3) deux', 'strange: bot (4) deux'],
    ],
  ])('sees %s', (_, seen, faults) => {
    expect(judge(seen, ['un', 'deux'])).toEqual(faults);
  });
});
