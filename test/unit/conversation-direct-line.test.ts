import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { createSalle } from '../dialogues/en-memoire.ts';
import { createSalleDirectLine } from '../dialogues/par-direct-line.ts';
import { replay } from '../dialogues/replay.ts';
import { readScript, readScripts } from '../dialogues/script.ts';
import { shownBy } from '../dialogues/shown.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const FOLDER = join(import.meta.dirname, '../dialogues/scripts');
const SCRIPTS = readdirSync(FOLDER).map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));
/** The short ones, several to a file. */
const PAROLES = join(import.meta.dirname, '../dialogues/paroles');
const COURTS = readdirSync(PAROLES).flatMap((name) => readScripts(readFileSync(join(PAROLES, name), 'utf8')));

let server: Assistant;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  const settings = readSettings({
    PORT: '0',
    DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`,
    DIAPASON_LOG: 'silent',
    DIAPASON_MESSAGES_PER_MINUTE: '100000',
    DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: '100000',
  });
  server = await startAssistant(settings, { dialogue: DIALOGUE, page: null });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a scripted dialogue goes as written, through Direct Line', () => {
  it.each(SCRIPTS)('$name', async ({ source }) => {
    const shown = await replay(readScript(source), createSalleDirectLine(server.url));
    expect(shown.length).toBeGreaterThan(1);
  });

  it.each(COURTS)('$titre', async (script) => {
    const shown = await replay(script, createSalleDirectLine(server.url));
    expect(shown.length).toBeGreaterThan(1);
  });

  it('and says there what it says in process, word for word', async () => {
    const source = readFileSync(join(FOLDER, 'ajouter-un-espace-utilisateur.md'), 'utf8');
    const here = await replay(readScript(source), createSalle(DIALOGUE));
    const there = await replay(readScript(source), createSalleDirectLine(server.url));
    expect(shownBy(there)).toBe(shownBy(here));
  });
});

describe('a secret written to the server', () => {
  it('is nowhere in what it keeps', async () => {
    const salle = createSalleDirectLine(server.url);
    await salle.open('fr');
    await salle.write('mon mot de passe est Soleil2024! et mon IBAN FR7630006000011234567890189, mon SIRET 73282932000074');
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
    expect(kept.join('')).toContain('73282932000074');
    expect(kept.join('')).not.toContain('Soleil2024');
    expect(kept.join('')).not.toContain('30006000011234567890189');
  });

  it('« oubliez-moi » leaves nothing that was said before', async () => {
    const salle = createSalleDirectLine(server.url);
    await salle.open('fr');
    await salle.write('je cherche le bidule-unique-1789');
    const [said] = await salle.write('oubliez-moi');
    expect(said?.clears).toBe(true);
    const { body } = await salle.talk().activities();
    expect(JSON.stringify(body)).not.toContain('bidule-unique-1789');
    expect(body.activities).toHaveLength(1);
  });
});
