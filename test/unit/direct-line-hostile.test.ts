import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Answer, call, generate, json, startTalk, type Talk } from './direct-line-client.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestServer;
let talk: Talk;
beforeAll(async () => {
  const many = '1000000';
  server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE: many, DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: many });
  talk = await startTalk(server.url);
});
afterAll(() => server.close());

const at = (path: string): string => `${server.url}v3/directline/${path}`;
const withToken = (token: string, init: RequestInit = {}): RequestInit => ({
  ...init,
  headers: { ...init.headers, authorization: `Bearer ${token}` },
});

/** What every refusal must be: the protocol's shape, a sentence, and nothing of our code. */
function expectRefusal({ status, body, headers }: Answer, expected: number): void {
  expect({ status, body }).toMatchObject({
    status: expected,
    body: { error: { code: expect.any(String), message: expect.any(String) } },
  });
  expect(Object.keys(body)).toEqual(['error']);
  expect(JSON.stringify(body)).not.toMatch(/\bat .*:\d+|node_modules|Error:|FST_|Zod/);
  expect(headers.get('content-type')).toContain('application/json');
}

/** Bytes on the wire that no HTTP client would send, and the answer. */
async function raw(request: string): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  socket.write(request);
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const NESTED = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

describe('a malformed or hostile body', () => {
  it.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['an array', '[]'],
    ['an array of activities', '[{"type":"message","text":"x"}]'],
    ['null', 'null'],
    ['a number', '42'],
    ['a string', '"message"'],
    ['broken JSON', '{"type":"message"'],
    ['two objects', '{}{}'],
    ['a deep nesting', NESTED],
    ['a poisoned prototype', '{"type":"message","text":"x","__proto__":{"a":1}}'],
    ['a poisoned constructor', '{"type":"message","text":"x","constructor":{"prototype":{"a":1}}}'],
    ['a message that says nothing', '{"type":"message","text":"   "}'],
    ['a text that is a number', '{"type":"message","text":12}'],
    ['a text that is an object', '{"type":"message","text":{"toString":"x"}}'],
    ['a type that is an array', '{"type":["message"],"text":"x"}'],
    ['a sender that is a string', '{"type":"message","text":"x","from":"moi"}'],
    ['channel data that is an array', '{"type":"message","text":"x","channelData":[]}'],
    ['an id that holds a secret', '{"type":"message","text":"x","channelData":{"clientActivityID":"mdp hunter2"}}'],
    ['an id that holds a line end', '{"type":"message","text":"x","channelData":{"clientActivityID":"a\\u0000b"}}'],
    ['attachments that are none', '{"type":"message","text":"x","attachments":"a.pdf"}'],
    ['a thumb on nothing', '{"type":"event","name":"diapason/feedback","value":{}}'],
    [
      'an observation of nothing known',
      '{"type":"event","name":"diapason/observation","value":{"vues":[{"lieu":"x"}],"profil":{}}}',
    ],
  ])('of %s is refused with 400', async (_, body) => {
    expectRefusal(await talk.post(body), 400);
  });

  it('too large, in bytes or in characters, is refused with 413', async () => {
    for (const length of [2_000_000, 70_000, 10_001])
      expectRefusal(await talk.post({ type: 'message', text: 'x'.repeat(length) }), 413);
    expect((await talk.post({ type: 'message', text: 'x'.repeat(10_000) })).status).toBe(200);
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'n’importe quoi',
  ])('of type %s is refused with 415', async (type) => {
    const init = { method: 'POST', body: '{"type":"message","text":"x"}', headers: { 'content-type': encodeURI(type) } };
    expectRefusal(await call(`${talk.url}/activities`, withToken(talk.token, init)), 415);
  });

  it('whatever JSON it is, never breaks the server', async () => {
    const part = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('message', 'event', 'diapason/feedback', null),
    );
    const activity = fc.record(
      { type: part, text: part, name: part, value: part, from: part, channelData: part, attachments: part, locale: part },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(activity, fc.jsonValue()), async (body) => {
        const answer = await talk.post(JSON.stringify(body));
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expectRefusal(answer, answer.status);
      }),
      { numRuns: 200 },
    );
    expect((await talk.say('toujours là')).status).toBe(200);
  });

  it('to start a conversation or to ask for a token is refused with 400', async () => {
    const { token } = await generate(server.url);
    for (const body of ['[]', '42', '{"user":"moi"}', '{"user":{"id":1}}', '{"locale":{}}', '{']) {
      expectRefusal(await call(at('conversations'), json(body, token)), 400);
      expectRefusal(await call(at('tokens/generate'), json(body)), 400);
    }
    expect((await call(at('conversations'), json('', token))).status).toBe(201);
  });

  it('over ten megabytes of upload is refused with 413, and a form that lies is taken for a file', async () => {
    const upload = (body: string | Buffer, type: string) =>
      call(
        `${talk.url}/upload`,
        withToken(talk.token, { method: 'POST', body: body as BodyInit, headers: { 'content-type': type } }),
      );
    expectRefusal(await upload(Buffer.alloc(11 * 1024 * 1024), 'application/pdf'), 413);
    for (const body of ['', '--x', '--x\r\nname="activity"\r\n\r\n{', '--x\r\nname="activity"\r\n\r\n{}\r\n--x--']) {
      expect((await upload(body, 'multipart/form-data; boundary=x')).status).toBeLessThan(500);
    }
  });
});

describe('a token', () => {
  it('is asked for: without one, 401', async () => {
    expectRefusal(await call(at('conversations'), { method: 'POST' }), 401);
    expectRefusal(await call(`${talk.url}/activities`), 401);
    for (const authorization of ['Bearer', 'Bearer ', 'Basic abc', 'abc']) {
      expectRefusal(await call(`${talk.url}/activities`, { headers: { authorization } }), 401);
    }
  });

  it('that we did not sign is refused with 403', async () => {
    const [claims = '', signature = ''] = talk.token.split('.');
    const forged = Buffer.from(JSON.stringify([talk.id, null, Date.now() + 1e9])).toString('base64url');
    const flipped = (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1);
    for (const token of [
      'undefined',
      'a.b.c',
      `${forged}.${signature}`,
      `${claims}.${flipped}`,
      `${claims}.`,
      claims,
      `${talk.token}=`,
      `${talk.token}.x`,
    ]) {
      expectRefusal(await call(`${talk.url}/activities`, withToken(token)), 403);
    }
    expect((await call(`${talk.url}/activities`, withToken(talk.token))).status).toBe(200);
  });

  it('opens its own conversation and no other; a conversation that does not exist is 404', async () => {
    const other = await startTalk(server.url);
    for (const path of ['', '/activities']) {
      expectRefusal(await call(`${talk.url}${path}`, withToken(other.token)), 403);
      expectRefusal(await call(at(`conversations/inconnue${path}`), withToken(other.token)), 404);
    }
    expectRefusal(await call(at('conversations/inconnue/activities'), json({ type: 'message', text: 'x' }, other.token)), 404);
    expectRefusal(await call(at('conversations/inconnue/upload'), withToken(other.token, { method: 'POST' })), 404);
    const { token } = await generate(server.url);
    expectRefusal(await call(`${talk.url}/activities`, withToken(token)), 403);
  });

  it('expires, says so, and is refreshed before', async () => {
    const own = await serveEcho({ DIAPASON_TOKEN_MINUTES: '30' });
    try {
      const mine = await startTalk(own.url);
      own.advance(29 * 60_000);
      const refreshed = await call(`${own.url}v3/directline/tokens/refresh`, withToken(mine.token, { method: 'POST' }));
      expect(refreshed).toMatchObject({ status: 200, body: { conversationId: mine.id, expires_in: 1800 } });
      own.advance(2 * 60_000);
      const late = await mine.activities();
      expectRefusal(late, 403);
      expect(late.body.error.code).toBe('TokenExpired');
      expectRefusal(await call(`${own.url}v3/directline/tokens/refresh`, withToken(mine.token, { method: 'POST' })), 403);
      expect((await call(`${own.url}v3/directline/conversations/${mine.id}`, withToken(refreshed.body.token))).status).toBe(200);
    } finally {
      await own.close();
    }
  });

  it('is given to who has the secret only, when one is set; the secret opens every conversation', async () => {
    const secret = 's'.repeat(40);
    const own = await serveEcho({ DIAPASON_SECRET: secret });
    try {
      expectRefusal(await call(`${own.url}v3/directline/tokens/generate`, { method: 'POST' }), 401);
      expectRefusal(await call(`${own.url}v3/directline/tokens/generate`, json({}, 'x'.repeat(40))), 403);
      const { body } = await call(`${own.url}v3/directline/tokens/generate`, json({ user: { id: 'dl_moi' } }, secret));
      const started = await call(`${own.url}v3/directline/conversations`, json({}, body.token));
      const posted = { type: 'message', text: 'x', from: { id: 'un-autre' } };
      const activities = `${own.url}v3/directline/conversations/${started.body.conversationId}/activities`;
      await call(activities, json(posted, body.token));
      const seen = await call(activities, withToken(secret));
      expect(seen.status).toBe(200);
      const echo = seen.body.activities.find(({ from }: { from: { role: string } }) => from.role === 'user');
      expect(echo.from.id).toBe('dl_moi');
    } finally {
      await own.close();
    }
  });
});

describe('what is not the protocol', () => {
  it('an unknown address or verb is 404', async () => {
    for (const path of ['nulle-part', 'v3/directline', 'v3/directline/session/getsessionid', '../etc/passwd', 'api/messages']) {
      expectRefusal(await call(`${server.url}${path}`), 404);
    }
    expectRefusal(await call(`${talk.url}/activities`, withToken(talk.token, { method: 'DELETE' })), 404);
    expectRefusal(await call(`${server.url}v3/directline/conversations/%00%zz`), 400);
  });

  it.each([
    ['no HTTP at all', 'bonjour\r\n\r\n', 400],
    ['headers without end', `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431],
    ['no host', 'GET / HTTP/1.0\r\n\r\n', 421],
    ['our address, for a name', 'GET / HTTP/1.1\r\nhost: 192.0.2.7:3978\r\nconnection: close\r\n\r\n', 421],
    ['another host', 'GET /health/live HTTP/1.1\r\nhost: ailleurs.example\r\nconnection: close\r\n\r\n', 421],
    ['two lengths', 'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx', 400],
    ['an upgrade to elsewhere', 'GET / HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n', 404],
  ])('%s is refused in the protocol’s shape', async (_, request, status) => {
    const answer = await raw(request);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(Object.keys(JSON.parse(answer.split('\r\n\r\n')[1] ?? ''))).toEqual(['error']);
  });

  it.each([
    ['by its address', 'GET /health/ready HTTP/1.1\r\nhost: 192.0.2.7:3978\r\nconnection: close\r\n\r\n'],
    ['by its long address', 'GET /health/live HTTP/1.1\r\nhost: [2001:db8::7]:3978\r\nconnection: close\r\n\r\n'],
    ['without a name', 'GET /health/ready HTTP/1.0\r\n\r\n'],
  ])('a balancer that asks %s whether it lives is answered', async (_, request) => {
    expect(await raw(request)).toMatch(/^HTTP\/1.1 200 /);
  });
});
