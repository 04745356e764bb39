import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { ESPACE_IDS } from '../catalogue/ids.ts';
import { CONTENT } from './content-folder.ts';
import { cutFrontMatter } from './front-matter.ts';
import { FICHE, type Fiche, SECTIONS, SOURCE, type Source } from './shape.ts';

/** One space as written: its front matter and its sections, title by title. */
export interface Entree {
  readonly fiche: Fiche;
  readonly sections: ReadonlyMap<string, string>;
}

/** Everything written about the spaces, and what is wrong with it. No fault: it may be compiled. */
export interface Contenu {
  readonly entrees: readonly Entree[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly fautes: readonly string[];
}

const straight = (text: string): string => text.replaceAll('’', "'");

function splitSections(body: string): ReadonlyMap<string, string> {
  const parts = body.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title.trim(), lines.join('\n').trim()];
    }),
  );
}

const CITED = /\[([A-Z][A-Z0-9-]+)\]/g;
const MAX_WORDS = 20;

function sentencesOf(section: string): readonly string[] {
  return section
    .replace(CITED, '')
    .split(/(?<=[.?!])\s+|\n+/)
    .map((sentence) => sentence.replace(/^[-*]\s*/, '').trim())
    .filter((sentence) => sentence !== '');
}

function checkEntree(name: string, { fiche, sections }: Entree, sources: Readonly<Record<string, Source>>): readonly string[] {
  const titles = [...sections.keys()].map(straight);
  const body = [...sections.values()].join('\n');
  const cited = new Set([
    ...[...body.matchAll(CITED)].map(([, key]) => key ?? ''),
    ...fiche.noms.map(({ source }) => source),
    fiche['ouvert-par-defaut'].source,
    fiche['qui-ajoute'].source,
  ]);
  return [
    ...(name === `${fiche.id}.md` ? [] : [`${name} : l’identifiant « ${fiche.id} » n’est pas celui du fichier`]),
    ...(fiche.topic === `espace:${fiche.id}` ? [] : [`${name} : le sujet n’est pas celui de l’espace`]),
    ...(titles.join('|') === SECTIONS.map(straight).join('|')
      ? []
      : [`${name} : les rubriques ne sont pas celles attendues, dans l’ordre`]),
    ...[...cited].filter((key) => sources[key] === undefined).map((key) => `${name} : la source ${key} n’existe pas`),
    ...[...cited]
      .filter((key) => !fiche.sources.includes(key))
      .map((key) => `${name} : la source ${key} est citée, mais n’est pas dans la liste`),
    ...fiche.sources
      .filter((key) => !cited.has(key))
      .map((key) => `${name} : la source ${key} est dans la liste, mais n’est citée nulle part`),
    ...[...sections.entries()].flatMap(([title, text]) =>
      sentencesOf(text)
        .filter((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > MAX_WORDS)
        .map((sentence) => `${name}, ${title} : phrase de plus de ${MAX_WORDS} mots : « ${sentence} »`),
    ),
    ...(fiche.resume.split(/\s+/).length > MAX_WORDS ? [`${name} : le résumé dépasse ${MAX_WORDS} mots`] : []),
  ];
}

/** Reads one file. @throws when the front matter is missing or does not have the expected shape */
export function parseEntree(name: string, text: string): Entree {
  const { front, body } = cutFrontMatter(name, text);
  return { fiche: FICHE.parse(front), sections: splitSections(body) };
}

/** Reads and checks `knowledge/content/fr/espaces` and `sources.yaml`. */
export function readContent(): Contenu {
  const folder = new URL('fr/espaces/', CONTENT);
  const sources: Record<string, Source> = {};
  for (const [key, value] of Object.entries(
    parse(readFileSync(new URL('sources.yaml', CONTENT), 'utf8')) as Record<string, unknown>,
  ))
    sources[key] = SOURCE.parse(value);
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const read = files.map((name) => ({ name, entree: parseEntree(name, readFileSync(new URL(name, folder), 'utf8')) }));
  const ids = read.map(({ entree }) => entree.fiche.id);
  return {
    entrees: ESPACE_IDS.flatMap((id) => read.filter(({ entree }) => entree.fiche.id === id).map(({ entree }) => entree)),
    sources,
    fautes: [
      ...ESPACE_IDS.filter((id) => ids.filter((other) => other === id).length !== 1).map(
        (id) => `l’espace ${id} doit avoir une fiche, et une seule`,
      ),
      ...read.flatMap(({ name, entree }) => checkEntree(name, entree, sources)),
    ],
  };
}
