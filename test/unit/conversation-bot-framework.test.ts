import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSaid } from '../../bot/channels/bot-framework/outgoing.ts';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Store } from '../../bot/store/port.ts';
import { lostIn } from '../dialogues/card-shows.ts';
import { createSalle } from '../dialogues/en-memoire.ts';
import { createSalleBotFramework } from '../dialogues/par-bot-framework.ts';
import { replay } from '../dialogues/replay.ts';
import { readScript } from '../dialogues/script.ts';
import { shownBy } from '../dialogues/shown.ts';
import { SLACK, TEAMS, WEBCHAT } from './bot-framework-client.ts';
import { type Connector, startConnector } from './bot-framework-connector.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const FOLDER = join(import.meta.dirname, '../dialogues/scripts');
const SCRIPTS = readdirSync(FOLDER).map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));

/** What Teams takes in one message, cards included. */
const TEAMS_LIMIT = 28 * 1024;

let server: Assistant;
let store: Store;
let connector: Connector;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  const address = `sqlite:${join(folder, 'base.db')}`;
  const settings = readSettings({
    PORT: '0',
    DIAPASON_STORE: address,
    DIAPASON_LOG: 'silent',
    DIAPASON_MESSAGES_PER_MINUTE: '100000',
  });
  server = await startAssistant(settings, { dialogue: DIALOGUE, page: null });
  store = await openStore(address);
  connector = await startConnector();
});

afterAll(async () => {
  await server.close();
  await store.close();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

const salleOf = (channel: typeof TEAMS) => createSalleBotFramework({ server: server.url, connector, store, channel });

describe.each([TEAMS, WEBCHAT])(
  'a scripted dialogue goes as written, through $name, and no card loses a word of it',
  (channel) => {
    it.each(SCRIPTS)('$name', async ({ source }) => {
      const salle = salleOf(channel);
      const shown = await replay(readScript(source), salle);
      expect(shown.length).toBeGreaterThan(1);
      for (const activity of salle.activities) expect(JSON.stringify(activity).length).toBeLessThan(TEAMS_LIMIT);
    });
  },
);

describe('a channel that draws no card', () => {
  it('says everything as text, and word for word what is said in process', async () => {
    const source = readFileSync(join(FOLDER, 'ajouter-un-espace-utilisateur.md'), 'utf8');
    const here = await replay(readScript(source), createSalle(DIALOGUE));
    const there = await replay(readScript(source), salleOf(SLACK));
    expect(shownBy(there)).toBe(shownBy(here));
  });
});

describe('a word lost by a card', () => {
  it('is noticed: the check above is not blind', async () => {
    const source = readFileSync(join(FOLDER, 'solliciter-le-support.md'), 'utf8');
    const shown = await replay(readScript(source), createSalle(DIALOGUE));
    const kinds = new Set(shown.map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(3);
    for (const message of shown) {
      const said = toSaid(message, 'msteams');
      const body = (said.attachments?.[0]?.content as { body: readonly object[] } | undefined)?.body ?? [];
      expect(lostIn(said, message)).toEqual([]);
      for (const left of [body.slice(1), body.slice(0, 1)]) {
        const cut = { ...said, attachments: [{ content: { body: left } }] };
        if (left.length < body.length) expect(lostIn(cut, message).length, JSON.stringify(left)).toBeGreaterThan(0);
      }
    }
  });
});
