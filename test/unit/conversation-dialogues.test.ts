import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSalle } from '../dialogues/en-memoire.ts';
import { replay } from '../dialogues/replay.ts';
import { readScript } from '../dialogues/script.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const FOLDER = join(import.meta.dirname, '../dialogues/scripts');
const SCRIPTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, source: readFileSync(join(FOLDER, name), 'utf8') }));

describe('a scripted dialogue goes as written, in process', () => {
  it.each(SCRIPTS)('$name', async ({ source }) => {
    const script = readScript(source);
    const shown = await replay(script, createSalle(DIALOGUE));
    expect(shown.length).toBeGreaterThan(1);
  });
});

describe('a script that does not go as written', () => {
  const play = (source: string) => replay(readScript(source), createSalle(DIALOGUE));

  it('fails at its line: what is not said, what must not be said, a button that is not there', async () => {
    await expect(play('# T\n(ouvre, fr)\nDiapason : une phrase jamais dite')).rejects.toThrow('line 3: does not say');
    await expect(play('# T\n(ouvre, fr)\nJamais : programme')).rejects.toThrow('line 3: says what it must not');
    await expect(play('# T\n(ouvre, fr)\nVous → Bouton inconnu')).rejects.toThrow('line 3: no button');
    await expect(play('# T\n(ouvre, fr)\nDiapason : une question à la fois … programme')).rejects.toThrow(
      'line 3: does not say: programme',
    );
  });

  it('is not read when a line is no line of dialogue', () => {
    expect(() => readScript('# T\nDiapaso : faute de frappe')).toThrow('Line 2 is not understood');
  });
});
