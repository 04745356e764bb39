import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { DOSSIERS, type Dossier, type Langue } from '../catalogue/entree.ts';
import { type Constat, faute } from './constat.ts';
import { type Fichier, type Reader, readEntree, readTranslation } from './entry-readers.ts';
import { cutFrontMatter } from './front-matter.ts';
import type { Note } from './parse/note.ts';

/** The readable files of a language, and what is wrong with the form of all. */
export interface Lecture {
  readonly fichiers: readonly Fichier[];
  readonly constats: readonly Constat[];
}

function saidBy(error: unknown): readonly string[] {
  if (error instanceof Error && 'issues' in error && Array.isArray(error.issues))
    return (error as z.ZodError).issues.map(({ path, message }) => `en-tête, ${path.join('.') || 'tout'} : ${message}`);
  return [error instanceof Error ? error.message : String(error)];
}

function readFolder(root: URL, langue: Langue, dossier: Dossier, read: Reader): Lecture {
  const folder = new URL(`${langue}/${dossier}/`, root);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
  const constats: Constat[] = [];
  const fichiers = names.sort().flatMap((name) => {
    const chemin = `${langue}/${dossier}/${name}`;
    const note: Note = (message) => constats.push(faute('forme', chemin, message));
    try {
      const cut = cutFrontMatter(chemin, readFileSync(new URL(chemin, root), 'utf8'));
      return [read({ chemin, dossier, id: name.replace(/\.md$/, ''), ...cut, note })];
    } catch (error) {
      saidBy(error).forEach(note);
      return [];
    }
  });
  return { fichiers, constats };
}

const together = (lectures: readonly Lecture[]): Lecture => ({
  fichiers: lectures.flatMap(({ fichiers }) => fichiers),
  constats: lectures.flatMap(({ constats }) => constats),
});

/** Reads every Markdown file of the content, French first: translations lean on it. */
export function readEntrees(root: URL): Lecture {
  const french = together(DOSSIERS.map((dossier) => readFolder(root, 'fr', dossier, readEntree)));
  const english = DOSSIERS.map((dossier) => readFolder(root, 'en', dossier, readTranslation(french.fichiers)));
  return together([french, ...english]);
}
