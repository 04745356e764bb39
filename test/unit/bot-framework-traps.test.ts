import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readBotActivity } from '../../bot/channels/bot-framework/activity-shape.ts';
import { createDeliveries } from '../../bot/channels/bot-framework/deliveries.ts';
import { conversationKey, referenceOf } from '../../bot/channels/bot-framework/reference.ts';
import { addBotFramework } from '../../bot/channels/bot-framework/routes.ts';
import { loadSdk, type Sdk } from '../../bot/channels/bot-framework/sdk.ts';
import { createLog } from '../../bot/channels/http/log.ts';
import { createHttpServer } from '../../bot/channels/http/server.ts';
import { createRoom } from '../../bot/channels/room/room.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { createBotClient, TEAMS, WEBCHAT } from './bot-framework-client.ts';
import { type Connector, startConnector } from './bot-framework-connector.ts';
import { ECHO } from './direct-line-echo.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

let server: TestServer;
let connector: Connector;
let sdk: Sdk;
beforeAll(async () => {
  server = await serveEcho();
  sdk = await loadSdk({ credentials: null });
});
afterAll(() => server.close());
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.close());

describe('the SDK’s traps', () => {
  it('an activity that names neither its sender nor its recipient is answered all the same', async () => {
    const talk = createBotClient(server.url, TEAMS, connector.url, {
      from: undefined,
      recipient: undefined,
      conversation: { id: 'sans-nom' },
    });
    expect((await talk.say('bonjour')).status).toBe(200);
    const [first] = await connector.until(1);
    expect(first?.activity).toMatchObject({ from: { id: 'diapason' }, recipient: { id: 'utilisateur' } });
  });

  it('a dialogue that fails apologises in French: no word of the SDK’s own', async () => {
    const talk = createBotClient(server.url, TEAMS, connector.url, { conversation: { id: 'explose' } });
    expect((await talk.say('explose')).status).toBe(200);
    const said = JSON.stringify(await connector.until(1));
    expect(said).toContain('Je n’ai pas pu répondre.');
    expect(said).not.toMatch(/encountered|source code|error or bug/);
  });

  it.each([
    ['https://evil.example/', 'elsewhere'],
    ['http://169.254.169.254/latest/', 'a cloud’s own address'],
    ['http://localhost.evil.example/', 'a name that looks like this machine’s'],
    ['http://[::ffff:169.254.169.254]/', 'an address in disguise'],
    ['file:///etc/passwd', 'a file'],
    ['pas une adresse', 'nowhere'],
    ['', 'nothing'],
  ])('serviceUrl %j, %s, is refused with 400 and never called', async (serviceUrl) => {
    const talk = createBotClient(server.url, TEAMS, serviceUrl, { conversation: { id: 'ailleurs' } });
    const { status, body } = await talk.say('bonjour');
    expect(status).toBe(400);
    expect(Object.keys(body)).toEqual(['error']);
  });

  it('no serviceUrl at all is refused: the SDK would call Azure', async () => {
    const talk = createBotClient(server.url, TEAMS, null, { conversation: { id: 'sans-adresse' } });
    expect((await talk.say('bonjour')).status).toBe(400);
  });

  it.each(['../../autre', 'a/b', 'a?b=c', 'a#b', 'a%2Fb', '', 'é'])(
    'a conversation %j, which would change the address called, is refused',
    async (id) => {
      const talk = createBotClient(server.url, TEAMS, connector.url, { conversation: { id } });
      expect((await talk.say('bonjour')).status).toBe(400);
      expect(connector.delivered).toEqual([]);
    },
  );

  it('an agent’s identity in the recipient’s role does not lead the SDK to ask for other tokens', async () => {
    const talk = createBotClient(server.url, TEAMS, connector.url, {
      conversation: { id: 'agent' },
      recipient: { id: 'b', role: 'agenticUser', agenticAppId: 'x' },
    });
    expect((await talk.say('bonjour')).status).toBe(200);
    await connector.until('bonjour');
  });
});

describe('a store that is slow, or that fails', () => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    store = await openStore(`sqlite:${join(folder, 'base.db')}`);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const KEY = conversationKey(referenceOf(readBotActivity({ ...WEBCHAT.base, type: 'message' }), 'diapason'));

  /** The route alone, over this store. */
  function serve(of: Store) {
    const deliveries = createDeliveries({ send: (reference, said) => sdk.send(reference, said), onLost: () => undefined });
    const room = createRoom({
      store: of,
      dialogue: ECHO,
      clock: Date.now,
      onTurn: () => undefined,
      onTrouble: () => undefined,
      onAnswered: deliveries.answered,
    });
    const { app } = createHttpServer({
      callers: { local: true, hosts: [], origins: [] },
      log: createLog('silent'),
      trustProxy: false,
    });
    const limits = { perConversation: 3, waiting: 10 };
    addBotFramework(app, {
      store: of,
      room,
      dialogue: ECHO,
      deliveries,
      sdk: async () => sdk,
      limits,
      clock: Date.now,
      bot: 'diapason',
    });
    const post = async (activity: object): Promise<{ status: number; body: unknown; headers: Record<string, unknown> }> => {
      const payload = { ...WEBCHAT.base, serviceUrl: connector.url, type: 'message', ...activity };
      const answer = await app.inject({ method: 'POST', url: '/api/messages', headers: { host: 'localhost' }, payload });
      return { status: answer.statusCode, body: answer.json(), headers: answer.headers };
    };
    return { post, room, deliveries };
  }

  it('shows that someone writes while the answer is awaited, then answers', async () => {
    const slow: Store = {
      ...store,
      async commit(...args) {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return store.commit(...args);
      },
    };
    const { post } = serve(slow);
    expect((await post({ text: 'bonjour', id: '1' })).status).toBe(200);
    const delivered = await connector.until(1);
    expect(delivered.map(({ activity }) => activity.type)).toEqual(['typing', 'message']);
  });

  it('does not when the answer comes at once', async () => {
    await serve(store).post({ text: 'bonjour', id: '1' });
    expect((await connector.until(1)).map(({ activity }) => activity.type)).toEqual(['message']);
  });

  it('asks who sends too fast to wait, and says how long', async () => {
    const { post } = serve(store);
    for (const id of ['1', '2', '3']) expect((await post({ text: id, id })).status).toBe(200);
    const refused = await post({ text: '4', id: '4' });
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '20']);
  });

  it('answers 503, in French and without a word on why, when the store is closed', async () => {
    const broken = await openStore(`sqlite:${join(folder, 'autre.db')}`);
    const { post } = serve(broken);
    await broken.close();
    const { status, body } = await post({ text: 'bonjour', id: '1' });
    expect([status, body]).toEqual([
      503,
      { error: { code: 'ServiceUnavailable', message: expect.stringContaining('Réessayez') } },
    ]);
  });

  it('an activity kept by a process that died is answered by the next one, where it was awaited', async () => {
    const dying = serve({ ...store, next: async () => null });
    expect((await dying.post({ text: 'perdu ?', id: '1' })).status).toBe(200);
    await dying.room.idle();
    expect(connector.delivered).toEqual([]);
    await serve(store).room.sweep(-1);
    expect(JSON.stringify(await connector.until(1))).toContain('(1) perdu ?');
  });

  it('who stays silent is not reminded: nothing could be brought to him out of turn', async () => {
    const { post, room, deliveries } = serve(store);
    await post({ text: 'un', id: '1' });
    await connector.until(1);
    await room.remind(-1000);
    await room.idle();
    await deliveries.idle();
    expect(connector.delivered).toHaveLength(1);
    expect(await store.last(KEY)).toBe(2);
  });

  it('a redelivery after the answer left does not send it again, whichever process takes it', async () => {
    const first = serve(store);
    await first.post({ text: 'un', id: 'même' });
    await connector.until(1);
    const second = serve(store);
    await second.post({ text: 'un', id: 'même' });
    await second.room.idle();
    await second.deliveries.idle();
    expect(connector.delivered).toHaveLength(1);
  });
});
