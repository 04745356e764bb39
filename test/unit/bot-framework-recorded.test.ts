import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { type Connector, startConnector } from './bot-framework-connector.ts';
import { DIALOGUE } from './conversation-savoir.ts';
import { call, json } from './direct-line-client.ts';

const FOLDER = join(import.meta.dirname, '../activities');
const RECORDED = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

// biome-ignore lint/suspicious/noExplicitAny: activities as a channel wrote them
const read = (name: string): readonly any[] => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

let server: Assistant;
let connector: Connector;
beforeAll(async () => {
  const settings = readSettings({
    PORT: '0',
    DIAPASON_STORE: 'sqlite::memory:',
    DIAPASON_LOG: 'silent',
    DIAPASON_MESSAGES_PER_MINUTE: '10000',
  });
  server = await startAssistant(settings, { dialogue: DIALOGUE, page: null });
  connector = await startConnector();
});
afterAll(async () => {
  await server.close();
  await connector.close();
});

describe('a recorded conversation, sent again as it was', () => {
  it('there are some of Teams, of Web Chat, of Direct Line, and some whose replies travel in the response', () => {
    const all = RECORDED.flatMap(read);
    expect(new Set(all.map(({ channelId }) => channelId))).toEqual(new Set(['msteams', 'webchat', 'directline']));
    expect(all.some(({ deliveryMode }) => deliveryMode === 'expectReplies')).toBe(true);
    expect(all.some(({ value }) => value?.diapason?.form !== undefined)).toBe(true);
  });

  it.each(RECORDED)('%s: every message is answered, and the procedure is carried through', async (name) => {
    const conversation = `rejoue-${name}`;
    const replies: unknown[] = [];
    const mine = () => connector.delivered.filter(({ activity }) => activity.conversation.id === conversation);
    for (const activity of read(name)) {
      const before = mine().length;
      const sent = { ...activity, serviceUrl: connector.url, conversation: { ...activity.conversation, id: conversation } };
      const { status, body } = await call(`${server.url}api/messages`, json(sent));
      expect(status).toBe(200);
      replies.push(...(body.activities ?? []));
      if (activity.type === 'message' && activity.deliveryMode === undefined) {
        // The next one is sent once this one is answered, as it was on the screen.
        while (mine().length === before) await new Promise((later) => setTimeout(later, 2));
      }
    }
    const said = JSON.stringify([...replies, ...mine()]);
    expect(said).toMatch(/Étape \d sur \d|immatriculation/);
    expect(said).not.toMatch(/ne mène plus nulle part|Je n’ai pas de réponse sûre|_channelId/);
  });
});
