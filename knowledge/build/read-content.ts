import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Constat, faute } from './constat.ts';
import type { Fichier } from './entry-readers.ts';
import { readEntrees } from './read-entrees.ts';
import { SOURCE, type Source } from './shape.ts';
import { GLOSSAIRE, LIBELLES, type Libelle, type Terme } from './shape-entree.ts';

/** Where people write: Markdown and YAML. */
export const CONTENT = new URL('../content/', import.meta.url);

/** Everything written, and what is wrong with its form. The rules of `check/` look at the rest. */
export interface Contenu {
  readonly fichiers: readonly Fichier[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly glossaire: readonly Terme[];
  /** names of the screen, the spaces' own apart */
  readonly libelles: readonly Libelle[];
  readonly constats: readonly Constat[];
}

function readYaml<T>(root: URL, chemin: string, shape: z.ZodType<T>, empty: T, constats: Constat[]): T {
  const file = new URL(chemin, root);
  if (!existsSync(file)) return empty;
  try {
    const read = shape.safeParse(parse(readFileSync(file, 'utf8')));
    if (read.success) return read.data;
    constats.push(...read.error.issues.map(({ path, message }) => faute('forme', chemin, `${path.join('.')} : ${message}`)));
  } catch (error) {
    constats.push(faute('forme', chemin, error instanceof Error ? error.message : String(error)));
  }
  return empty;
}

/** Reads `knowledge/content/`, or another folder of the same form. */
export function readContent(root: URL = CONTENT): Contenu {
  const constats: Constat[] = [];
  const sources = readYaml<Record<string, Source>>(root, 'sources.yaml', z.record(z.string(), SOURCE), {}, constats);
  const glossaire = readYaml<readonly Terme[]>(root, 'fr/glossaire.yaml', GLOSSAIRE, [], constats);
  const libelles = readYaml<readonly Libelle[]>(root, 'libelles.yaml', LIBELLES, [], constats);
  const { fichiers, constats: deForme } = readEntrees(root);
  return { fichiers, sources, glossaire, libelles, constats: [...constats, ...deForme] };
}
