import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Constat, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import { replaceLabels } from '../parse/guillemets.ts';
import { wordsOf } from '../words.ts';
import type { Rule } from './rule.ts';

/** Imported drafts, and beside each the text it came from. Never committed, never compiled. */
export const BROUILLONS = new URL('../../brouillons/', import.meta.url);
export const SOURCE_END = '.source.txt';

export const MAX_COPIED = 12;

/** Runs of words; a label stops a run, since it must be kept as it is. */
const runsOf = (text: string): readonly (readonly string[])[] =>
  replaceLabels(text.replace(/\[[A-Z][A-Z0-9-]+\]/g, ' ').replace(/\s+/g, ' '), () => '\n')
    .split('\n')
    .map(wordsOf);

function shingles(words: readonly string[]): readonly string[] {
  return words.slice(0, Math.max(0, words.length - MAX_COPIED + 1)).map((_, at) => words.slice(at, at + MAX_COPIED).join(' '));
}

/** The first words in a row that a text shares with a page, or null. */
export function copiedFrom(page: string, text: string): string | null {
  const known = new Set(shingles(wordsOf(page)));
  return (
    runsOf(text)
      .flatMap(shingles)
      .find((run) => known.has(run)) ?? null
  );
}

const checkFile = ({ chemin, texte }: Fichier, pages: readonly (readonly [string, string])[]): readonly Constat[] =>
  pages.flatMap(([name, page]) => {
    const run = copiedFrom(page, texte);
    return run === null ? [] : [faute('copie', chemin, `« ${run} » vient mot pour mot de ${name} : dites-le avec vos mots`)];
  });

/** No entry is the copy of a page that was imported to write it. */
export const checkCopie =
  (folder: URL = BROUILLONS): Rule =>
  ({ fichiers }) => {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(SOURCE_END)) : [];
    const pages = names.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
    return fichiers.flatMap((fichier) => checkFile(fichier, pages));
  };
