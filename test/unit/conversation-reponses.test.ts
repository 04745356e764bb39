import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSalle } from '../dialogues/en-memoire.ts';
import { DIALOGUE } from './conversation-savoir.ts';

interface Reponse {
  readonly debut: string;
  readonly nom: string;
  readonly ecrit: string;
  readonly valeur: string;
}

/** What leads to a question that follows a number. */
const AVANT: Readonly<Record<string, readonly string[]>> = { premiere: ['73282932000074', 'c’est le mien'] };

/** The rows of the tables, each with the question of its title. */
function readReponses(source: string): readonly Reponse[] {
  const read: Reponse[] = [];
  let [debut, nom] = ['', ''];
  for (const line of source.split('\n')) {
    const [, title, asked] = /^## (\S+) : (\S+)$/.exec(line) ?? [];
    const [, ecrit, valeur] = /^\| (.+) \| (\S+) \|$/.exec(line) ?? [];
    if (title !== undefined && asked !== undefined) [debut, nom] = [title, asked];
    else if (ecrit !== undefined && valeur !== undefined && ecrit !== 'écrit') read.push({ debut, nom, ecrit, valeur });
  }
  return read;
}

const FILES = ['reponses.md', 'reponses-troisieme.md', 'reponses-quatrieme.md', 'reponses-cinquieme.md'];

const REPONSES = FILES.flatMap((file) => readReponses(readFileSync(join(import.meta.dirname, '../dialogues', file), 'utf8')));

describe('an answer as people write it is read as they mean it', () => {
  it('the file holds answers to every kind of question', () => {
    expect(REPONSES.length).toBeGreaterThan(100);
  });

  it.each(REPONSES)('$nom: $ecrit', async ({ debut, nom, ecrit, valeur }) => {
    const salle = createSalle(DIALOGUE);
    await salle.open('fr');
    await salle.press([debut]);
    for (const said of AVANT[nom] ?? []) await salle.write(said);
    expect(salle.state().cadre?.position).toBe(`q:${nom}`);
    await salle.write(ecrit);
    expect(salle.state().cadre?.reponses[nom]).toBe(valeur);
  });
});
