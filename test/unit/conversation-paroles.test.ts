import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSalle } from '../dialogues/en-memoire.ts';
import { replay } from '../dialogues/replay.ts';
import { readScripts } from '../dialogues/script.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const FOLDER = join(import.meta.dirname, '../dialogues/paroles');
const SCRIPTS = readdirSync(FOLDER).flatMap((name) => readScripts(readFileSync(join(FOLDER, name), 'utf8')));

describe('what people write is taken as they mean it', () => {
  it.each(SCRIPTS)('$titre', async (script) => {
    const shown = await replay(script, createSalle(DIALOGUE));
    expect(shown.length).toBeGreaterThan(1);
  });
});
