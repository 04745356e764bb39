import { readFileSync } from 'node:fs';
import { Channels } from '@microsoft/agents-activity';
import { afterEach, expect, it } from 'vitest';
import { createMetrics } from '../../bot/channels/figures/metrics.ts';
import { CHANNELS, channelOf } from '../../bot/channels/room/channel.ts';
import { createBotClient } from './bot-framework-client.ts';
import { startTalk } from './direct-line-client.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

let server: TestServer;
afterEach(() => server?.close());

const read = (headers: Record<string, string> = {}) => fetch(`${server.url}metrics`, { headers });
const TOKEN = 'jeton-de-mesure-1234567890';

it('figures count turns, stores, responses and open pages', async () => {
  server = await serveEcho();
  const talk = await startTalk(server.url);
  await talk.say('bonjour');
  await talk.wait(3);
  const text = await (await read()).text();
  expect(text).toContain('diapason_turns_total{channel="page",issue="conversation",topic="aucun"} 2');
  expect(text).toMatch(/diapason_store_seconds_count\{operation="commit"\} 2/);
  expect(text).toMatch(/diapason_responses_total\{status="2xx"\} \d/);
  expect(text).toContain('diapason_open_sockets 0');
});

it('no label holds what a user wrote, who he is or where he comes from: the labels are a closed list', async () => {
  server = await serveEcho();
  const talk = await startTalk(server.url);
  await talk.say('je suis Jeanne Dupuis, jeanne@example.fr, 73282932000074, et ma phrase est reconnaissable');
  await talk.say('explose');
  await fetch(`${server.url}chemin/reconnaissable?jeanne`);
  await talk.wait('Je n’ai pas pu répondre.');
  const text = await (await read()).text();
  expect(text).toContain('issue="panne"');
  const personal = [
    'Jeanne',
    'jeanne',
    'Dupuis',
    '73282932000074',
    'reconnaissable',
    talk.id,
    talk.token,
    '127.0.0.1',
    'explose',
  ];
  expect(personal.filter((word) => text.includes(word))).toEqual([]);
  const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, name]) => name));
  expect(
    [...labels].filter(
      (name) => !/^(channel|issue|topic|operation|status|le|type|kind|space|version|major|minor|patch)$/.test(name ?? ''),
    ),
  ).toEqual([]);
});

it('a topic that is none of ours adds no series', async () => {
  const metrics = createMetrics({ sockets: () => 0, waiting: () => 0 });
  const bilan = { issue: 'repondu', topic: 'inventé par quelqu’un' as 'hors-sujet', section: null, step: null } as const;
  metrics.turn({ bilan, error: null, channel: 'page' }, 1);
  expect(await metrics.text()).toContain('topic="aucun"} 1');
});

it('each channel is counted apart; one that nobody knows is « autre », whatever it calls itself', async () => {
  server = await serveEcho();
  const said = ['msteams', 'msteams:COPILOT', 'webchat', 'directline', 'emulator', 'inconnu-plante', 'page', 'autre', 'MSTEAMS'];
  for (const [index, channelId] of said.entries()) {
    const base = { channelId, conversation: { id: `conv-${index}` }, from: { id: 'u' }, recipient: { id: 'b' } };
    const talk = createBotClient(server.url, { name: 'webchat', base }, null, { deliveryMode: 'expectReplies' });
    expect((await talk.say('bonjour')).status).toBe(200);
  }
  const text = await (await read()).text();
  const counted = [...text.matchAll(/^diapason_turns_total\{channel="([^"]+)".*\} (\d+)$/gm)].map(
    ([, name, count]) => `${name} ${count}`,
  );
  expect(counted.sort()).toEqual(['autre 4', 'directline 1', 'emulator 1', 'msteams 2', 'webchat 1']);
  expect(text).toContain('diapason_turn_seconds_count{channel="emulator"} 1');
  expect(text).not.toContain('inconnu-plante');
});

it('every channel that the SDK names has a label of its own, and a thousand others share one', () => {
  const named = Object.values(Channels).filter((id) => id !== Channels.M365CopilotSubChannel && id !== Channels.M365Copilot);
  expect(named.map((channelId) => channelOf({ channelId }))).toEqual(named);
  expect([...named, 'page', 'autre'].sort()).toEqual([...CHANNELS].sort());
  const others = Array.from({ length: 1000 }, (_, index) => channelOf({ channelId: `canal-${index}` }));
  expect([...new Set(others)]).toEqual(['autre']);
  expect([channelOf(undefined), channelOf({}), channelOf('msteams'), channelOf({ channelId: 7 })]).toEqual([
    'page',
    'autre',
    'autre',
    'autre',
  ]);
});

it('with a token, only who gives it reads the figures', async () => {
  server = await serveEcho({ DIAPASON_METRICS_TOKEN: TOKEN });
  expect([(await read()).status, (await read({ authorization: 'Bearer faux' })).status]).toEqual([401, 401]);
  expect((await read({ authorization: `Bearer ${TOKEN}` })).status).toBe(200);
});

it('without a token, only this machine reads them: not through a proxy, not when others can call', async () => {
  server = await serveEcho({ DIAPASON_HOSTS: 'aide.example.fr' });
  expect((await read()).status).toBe(200);
  expect((await read({ 'x-forwarded-for': '192.0.2.7' })).status).toBe(404);
  await server.close();
  server = await serveEcho({ HOST: '0.0.0.0', DIAPASON_PUBLIC: 'oui' });
  expect((await read()).status).toBe(404);
});

it('the dashboard names only figures that exist', async () => {
  const metrics = createMetrics({ sockets: () => 0, waiting: () => 0 });
  const dashboard = readFileSync('docs/grafana/diapason.json', 'utf8');
  const text = await metrics.text();
  const exposed = new Set([...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name));
  const missing = (json: string) => {
    const expressions = [...json.matchAll(/"expr": "((?:[^"\\]|\\.)*)"/g)].map(([, expr = '']) => expr);
    const names = expressions.flatMap((expr) => expr.match(/\b(?:diapason|process|nodejs)_\w+/g) ?? []);
    expect(names.length).toBeGreaterThan(10);
    return names.filter((name) => !exposed.has(name.replace(/_(?:bucket|sum|count)$/, '')));
  };
  expect(missing(dashboard)).toEqual([]);
  expect(missing(dashboard.replace('diapason_open_sockets', 'diapason_open_doors'))).toEqual(['diapason_open_doors']);
  // The turns are read for the channel that the operator chose, except where they are drawn channel by channel.
  const deaf = [...dashboard.matchAll(/diapason_turn\w+(?:\{[^}]*\})?\[/g)].filter(([query]) => !query.includes('channel=~'));
  expect(deaf.map(([query]) => query)).toEqual(['diapason_turns_total[']);
});
