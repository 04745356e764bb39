import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { TOPICS, type Topic } from '../catalogue/topics.ts';
import { CONTENT } from './content-folder.ts';
import { cutFrontMatter } from './front-matter.ts';
import { ASSISTANCE, ENTREE, HORS_SUJET } from './shape-entree.ts';

/** The folders of entries that are not spaces, with the shape of their front matter. */
const FOLDERS = { guides: ENTREE, reponses: ENTREE, assistance: ASSISTANCE, 'hors-sujet': HORS_SUJET } as const;

export type Dossier = keyof typeof FOLDERS;

/** One file as written. */
export interface FichierEntree {
  readonly dossier: Dossier;
  /** the file's name without its end */
  readonly id: string;
  readonly front: z.infer<(typeof FOLDERS)[Dossier]>;
  readonly body: string;
}

/** Every readable entry, and what keeps the others, or their topics, out. */
export interface Entrees {
  readonly entrees: readonly FichierEntree[];
  readonly fautes: readonly string[];
  /** topics of `tache:`, `facture:` and `general:` that no entry answers */
  readonly manquants: readonly Topic[];
}

function readOne(dossier: Dossier, file: string): FichierEntree | string {
  const name = `fr/${dossier}/${file}`;
  try {
    const { front, body } = cutFrontMatter(name, readFileSync(new URL(name, CONTENT), 'utf8'));
    const shaped = FOLDERS[dossier].safeParse(front);
    if (shaped.success) return { dossier, id: file.replace(/\.md$/, ''), front: shaped.data, body };
    return shaped.error.issues.map(({ path, message }) => `${name}, ${path.join('.')} : ${message}`).join('\n');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Reads guides, answers, help and out-of-scope entries. */
export function readEntrees(): Entrees {
  const read = (Object.keys(FOLDERS) as Dossier[]).flatMap((dossier) => {
    const folder = new URL(`fr/${dossier}/`, CONTENT);
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.md')) : [];
    return files.sort().map((file) => readOne(dossier, file));
  });
  const entrees = read.filter((one) => typeof one !== 'string');
  const answered = new Set(entrees.map(({ front }) => front.topic));
  return {
    entrees,
    fautes: read.filter((one) => typeof one === 'string'),
    manquants: TOPICS.filter((topic) => !topic.startsWith('espace:') && !answered.has(topic)),
  };
}
