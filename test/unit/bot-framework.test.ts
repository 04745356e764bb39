import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createBotClient, SLACK, TEAMS, WEBCHAT } from './bot-framework-client.ts';
import { type Connector, startConnector } from './bot-framework-connector.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

let server: TestServer;
let connector: Connector;
beforeAll(async () => {
  server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE: '1000000' });
});
afterAll(() => server.close());
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.close());

let talks = 0;
/** A conversation of its own. */
const talkAs = (channel: typeof TEAMS, more: object = {}) => {
  const conversation = { ...(channel.base as { conversation: object }).conversation, id: `conv-${++talks}` };
  return createBotClient(server.url, channel, connector.url, { conversation, ...more });
};

const textOf = ({ activity }: { activity: unknown }): string => JSON.stringify(activity);

describe('a message', () => {
  it.each([TEAMS, WEBCHAT, SLACK])('of $name is answered through the connector, to who sent it', async (channel) => {
    const talk = talkAs(channel);
    const { status } = await talk.say('bonjour');
    expect(status).toBe(200);
    const [first] = await connector.until(1);
    expect(first?.path).toMatch(/^\/v3\/conversations\/conv-\d+\/activities\/essai-\d+$/);
    expect(textOf(first ?? { activity: null })).toContain('(1) bonjour');
    const base = channel.base as { channelId: string; from: { id: string }; recipient: { id: string } };
    expect(first?.activity).toMatchObject({
      channelId: base.channelId,
      from: { id: base.recipient.id },
      recipient: { id: base.from.id },
    });
    expect(first?.activity).not.toHaveProperty('_channelId');
  });
});
