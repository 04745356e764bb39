import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createBotClient, TEAMS } from './bot-framework-client.ts';
import { type Connector, startConnector } from './bot-framework-connector.ts';
import { type Answer, call, json } from './direct-line-client.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

let server: TestServer;
let connector: Connector;
beforeAll(async () => {
  server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE: '1000000' });
  connector = await startConnector();
});
afterAll(async () => {
  await server.close();
  await connector.close();
});

const post = (body: unknown): Promise<Answer> => call(`${server.url}api/messages`, json(body));

/** Never a 5xx, never HTML, never a line of our code or of anyone's. */
function expectHarmless({ status, body, headers }: Answer): void {
  expect(status).toBeLessThan(500);
  expect(headers.get('content-type')).toContain('application/json');
  expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+|node_modules|Error:|FST_|Zod|<html/);
  if (status >= 400) expect(body).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
}

const good = () => ({ ...TEAMS.base, serviceUrl: connector.url, type: 'message', text: 'bonjour' });

describe('a malformed activity', () => {
  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an array', '[]'],
    ['an array of activities', '[{"type":"message"}]'],
    ['null', 'null'],
    ['a number', '42'],
    ['broken JSON', '{"type":"message"'],
    ['a deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['a poisoned prototype', '{"type":"message","__proto__":{"a":1}}'],
  ])('%s is refused with 400', async (_, body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expectHarmless(answer);
  });

  it.each([
    ['text', 12],
    ['text', { toString: 'x' }],
    ['type', ''],
    ['type', ['message']],
    ['channelId', null],
    ['channelId', 'a b'],
    ['conversation', null],
    ['conversation', { id: 12 }],
    ['from', 'moi'],
    ['entities', {}],
    ['attachments', 'a.pdf'],
    ['membersAdded', [{}]],
    ['deliveryMode', {}],
    ['serviceUrl', 12],
  ])('with %s set to %j is refused with 400', async (name, value) => {
    const answer = await post({ ...good(), [name]: value });
    expect(answer.status).toBe(400);
    expectHarmless(answer);
  });

  it('too large is refused with 413, and what is no JSON with 415', async () => {
    expect((await post({ ...good(), text: 'x'.repeat(70_000) })).status).toBe(413);
    const init = { ...json('type=message'), headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await call(`${server.url}api/messages`, init)).status).toBe(415);
  });

  it('by another verb is 404', async () => {
    for (const method of ['GET', 'PUT', 'DELETE']) expect((await call(`${server.url}api/messages`, { method })).status).toBe(404);
  });
});

const word = fc.constantFrom(
  ...['message', 'event', 'invoke', 'conversationUpdate', 'installationUpdate', 'typing', 'trace', 'invokeResponse', 'handoff'],
  ...[
    'expectReplies',
    'stream',
    'ephemeral',
    'notification',
    'msteams',
    'webchat',
    'agents',
    'adaptiveCard/action',
    'signin/verifyState',
  ],
  ...['message/submitAction', 'diapason/feedback', 'diapason/observation', 'agenticUser', '__proto__', '<at></at>', '', null],
);
const part = fc.oneof(
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  { weight: 2, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.record(
      { diapason: fc.jsonValue(), choix: fc.jsonValue(), action: fc.record({ data: fc.jsonValue() }) },
      { requiredKeys: [] },
    ),
  },
);
const NAMES = [
  ...[
    'type',
    'id',
    'channelId',
    'conversation',
    'from',
    'recipient',
    'deliveryMode',
    'locale',
    'text',
    'textFormat',
    'name',
    'value',
  ],
  ...[
    'action',
    'replyToId',
    'entities',
    'attachments',
    'membersAdded',
    'channelData',
    'relatesTo',
    'timestamp',
    'callerId',
    'expiration',
  ],
];
const changes = fc.dictionary(fc.constantFrom(...NAMES), part, { minKeys: 1, maxKeys: 6 });

describe('whatever an activity holds', () => {
  it('the server answers in its own words, and goes on', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(changes, fc.boolean(), async (changed, replies) => {
        const answer = await post({ ...good(), ...(replies && { deliveryMode: 'expectReplies' }), ...changed });
        expectHarmless(answer);
        if (answer.status === 200) taken++;
      }),
      { numRuns: 400 },
    );
    // The positive control: it is not all refused at the door.
    expect(taken).toBeGreaterThan(20);
    const talk = createBotClient(server.url, TEAMS, connector.url, { conversation: { id: 'après' } });
    expect((await talk.say('x')).status).toBe(400);
    const alive = createBotClient(server.url, TEAMS, connector.url, { conversation: { id: 'apres' } });
    expect((await alive.say('toujours là')).status).toBe(200);
    await connector.until('toujours là');
  });

  it('any JSON at all is refused, and harmless', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const answer = await post(JSON.stringify(body));
        expectHarmless(answer);
        expect(answer.status).toBe(400);
      }),
    );
  });

  it('a text full of tags is read at once', async () => {
    const start = performance.now();
    for (const text of [
      '<at>'.repeat(2500),
      '<at '.repeat(2500),
      `<at${' x'.repeat(4900)}`,
      '&amp;'.repeat(2000),
      '<'.repeat(10_000),
    ])
      expect((await post({ ...good(), text })).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
