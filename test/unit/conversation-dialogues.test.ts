import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDialogue } from '../../bot/conversation/dialogue.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import { comprendreParTitre } from '../dialogues/comprendre-par-titre.ts';
import { createSalle } from '../dialogues/en-memoire.ts';
import { replay } from '../dialogues/replay.ts';
import { readScript } from '../dialogues/script.ts';

const FOLDER = join(import.meta.dirname, '../dialogues/scripts');
const SCRIPTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));

const dialogue = createDialogue({
  catalogues: { fr: loadCatalogue('fr'), en: loadCatalogue('en') },
  comprendre: comprendreParTitre,
});

describe('a scripted dialogue goes as written, in process', () => {
  it.each(SCRIPTS)('$name', async ({ source }) => {
    const script = readScript(source);
    const shown = await replay(script, createSalle(dialogue));
    expect(shown.length).toBeGreaterThan(1);
  });
});
