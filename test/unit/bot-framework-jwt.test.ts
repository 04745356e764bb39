import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { renderWelcome } from '../../bot/cli/start/welcome.ts';
import { createBotClient, TEAMS } from './bot-framework-client.ts';
import { CLIENT, makeKeys, type SignIn, startSignIn, TENANT } from './bot-framework-tokens.ts';
import { call, json } from './direct-line-client.ts';
import { ECHO } from './direct-line-echo.ts';
import { serveEcho } from './direct-line-server.ts';

const REGISTERED = { CLIENT_ID: CLIENT, CLIENT_SECRET: 'un-secret-d-essai', TENANT_ID: TENANT };
const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
const BASE = { PORT: '0', DIAPASON_LOG: 'silent', DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}` };

let signIn: SignIn;
let server: Assistant;
beforeAll(async () => {
  signIn = await startSignIn();
  const settings = readSettings({ ...BASE, ...REGISTERED });
  server = await startAssistant(settings, { dialogue: ECHO, page: null, authority: signIn.authority });
});
afterAll(async () => {
  await server.close();
  signIn.close();
  rmSync(folder, { recursive: true });
});

/** Replies in the response: no connector to reach, whose own token could not be had here. */
const postWith = (token: string | null, activity: object = {}) =>
  createBotClient(server.url, TEAMS, 'https://smba.trafficmanager.net/emea/', { deliveryMode: 'expectReplies' }).post(
    { type: 'message', text: 'bonjour', ...activity },
    token ?? undefined,
  );

describe('with credentials', () => {
  it('a token signed for us by the sign-in service is let in', async () => {
    const { status, body } = await postWith(signIn.token());
    expect([status, body.activities.length]).toEqual([200, 1]);
    expect(JSON.stringify(body)).toContain('bonjour');
  });

  const later = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;
  const stranger = makeKeys();
  const unsigned = (alg: string) => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg, typ: 'JWT', kid: 'essai' })}.${part({ aud: CLIENT, iss: `${signIn.authority}/v2.0`, tid: TENANT, exp: later(3600) })}`;
  };

  it.each([
    ['none', () => null],
    ['signed by another key', () => signIn.token({}, {}, stranger.privateKey)],
    ['signed by a key nobody knows', () => signIn.token({}, { kid: 'inconnue' }, stranger.privateKey)],
    ['expired', () => signIn.token({ exp: later(-600), nbf: later(-7200) })],
    ['not valid yet', () => signIn.token({ nbf: later(900) })],
    ['for another bot', () => signIn.token({ aud: '00000000-0000-4000-8000-0000000000bb' })],
    ['for nobody', () => signIn.token({ aud: undefined })],
    ['of another issuer', () => signIn.token({ iss: 'https://evil.example/v2.0' })],
    ['of no issuer', () => signIn.token({ iss: undefined })],
    ['of another tenant', () => signIn.token({ iss: 'https://sts.windows.net/00000000-0000-4000-8000-0000000000cc/' })],
    ['without a signature', () => `${unsigned('none')}.`],
    [
      'signed with the public key taken for a secret',
      () => `${unsigned('HS256')}.${createHmac('sha256', 'essai').update(unsigned('HS256')).digest('base64url')}`,
    ],
    ['cut', () => signIn.token().slice(0, -10)],
    ['changed', () => signIn.token().replace(/\.[^.]+\./, `.${Buffer.from('{"aud":"x"}').toString('base64url')}.`)],
    ['of noise', () => 'a.b.c'],
    ['of one word', () => 'jeton'],
  ])('a token %s is refused with 401, in our words alone', async (_, token) => {
    const { status, body } = await postWith(token());
    expect(status).toBe(401);
    expect(body).toEqual({ error: { code: 'Unauthorized', message: 'Ce jeton n’est pas valable pour ce robot.' } });
  });

  it.each(['Basic abc', 'Bearer', 'Bearer ', 'Bearer a b', 'bearer'])(
    'an authorization %j is refused with 401',
    async (authorization) => {
      const { status } = await call(`${server.url}api/messages`, {
        ...json({ ...TEAMS.base, type: 'message', text: 'x' }),
        headers: { 'content-type': 'application/json', authorization },
      });
      expect(status).toBe(401);
    },
  );

  it('who calls is asked before what he says is read', async () => {
    expect((await call(`${server.url}api/messages`, json('{}'))).status).toBe(401);
  });

  it('a good token for one connector may not have us call another, nor anything in the clear', async () => {
    const send = (serviceUrl: string, claims: object) =>
      createBotClient(server.url, TEAMS, serviceUrl).post({ type: 'message', text: 'x' }, signIn.token(claims));
    expect(
      (await send('https://smba.trafficmanager.net/emea/', { serviceurl: 'https://webchat.botframework.com/' })).status,
    ).toBe(400);
    expect((await send('https://evil.example/', {})).status).toBe(400);
    expect((await send('https://smba.trafficmanager.net.evil.example/', {})).status).toBe(400);
    expect((await send('http://smba.trafficmanager.net/', {})).status).toBe(400);
    expect((await send('http://127.0.0.1/', {})).status).toBe(400);
  });
});

describe('without credentials', () => {
  it('the route is open on this machine alone', async () => {
    const own = await serveEcho();
    const { status } = await call(`${own.url}api/messages`, json({}));
    expect(status).toBe(400);
    await own.close();
  });

  it.each([
    [{ HOST: '0.0.0.0', DIAPASON_PUBLIC: 'oui' }, 'HOST=0.0.0.0'],
    [{ NODE_ENV: 'production' }, 'NODE_ENV'],
    [{ DIAPASON_PROXY: 'oui' }, 'DIAPASON_PROXY'],
    [{ DIAPASON_HOSTS: 'aide.example.fr' }, 'DIAPASON_HOSTS'],
  ])('with %j it is 404, and the start-up text says why', async (env, why) => {
    const mode = readSettings(env).botFramework;
    const places = { assistant: 'http://localhost:1/', sandbox: 'http://localhost:2/', builds: null, opened: false };
    expect(renderWelcome({ ...places, botFramework: mode, report: 'personne' })).toMatch(
      new RegExp(`/api/messages.*n’est pas ouvert : .*${why}.*CLIENT_ID`),
    );
    const own = await serveEcho({ DIAPASON_HOSTS: 'localhost', ...env });
    const { status } = await call(`${own.url}api/messages`, json({ ...TEAMS.base, type: 'message', text: 'x' }));
    expect(status).toBe(404);
    expect((await call(`${own.url}health/live`)).status).toBe(200);
    await own.close();
  });

  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'])(
    'a proxy that nobody declared leads nobody to it: %s is enough to be refused',
    async (header) => {
      const own = await serveEcho();
      const body = json({ ...TEAMS.base, type: 'message', text: 'x', deliveryMode: 'expectReplies' });
      const through = { ...body, headers: { ...body.headers, [header]: '192.0.2.7' } };
      expect([
        (await call(`${own.url}api/messages`, body)).status,
        (await call(`${own.url}api/messages`, through)).status,
      ]).toEqual([200, 404]);
      await own.close();
    },
  );

  it('half of a registration is a mistake, said at start', () => {
    expect(() => readSettings({ CLIENT_ID: CLIENT })).toThrow('il manque CLIENT_SECRET et TENANT_ID');
    expect(() => readSettings({ ...REGISTERED, CLIENT_ID: 'moi' })).toThrow(
      /^Le réglage CLIENT_ID n’est pas compris\. Il attend .+\.$/,
    );
    expect(() => readSettings({ ...REGISTERED, CLIENT_SECRET: 'un secret' })).toThrow(/^(?!.*un secret).*CLIENT_SECRET/);
    expect(
      readSettings({ ...REGISTERED, HOST: '0.0.0.0', DIAPASON_PUBLIC: 'oui', NODE_ENV: 'production' }).botFramework.kind,
    ).toBe('jwt');
  });
});
