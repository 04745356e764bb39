import { GENERATIONS, type Generation } from '../../catalogue/ids.ts';
import { foldLabel } from '../../catalogue/label.ts';
import type { Note } from './note.ts';

/** A heading and what stands under it, up to the next heading of its level. */
export interface Rubrique {
  readonly titre: string;
  readonly ancre: string | null;
  readonly generation: Generation | null;
  readonly lignes: readonly string[];
  readonly cas: readonly Rubrique[];
}

/** A body cut at its headings. `chapeau` stands before the first. */
export interface Corps {
  readonly chapeau: readonly string[];
  readonly rubriques: readonly Rubrique[];
}

const HEADING = /^(#{1,6})\s+(.*)$/;
const ANCHOR = /\s*\{#([^}]*)\}\s*$/;
const GENERATION = new RegExp(`\\s*\\((${GENERATIONS.join('|')})\\)\\s*$`);
const isGeneration = (name: string | undefined): name is Generation => GENERATIONS.some((one) => one === name);

/** The anchor of a title that does not give its own: its words, joined by hyphens. */
export const anchorOf = (titre: string): string => foldLabel(titre).replaceAll(' ', '-');

function readHeading(text: string, note: Note): Omit<Rubrique, 'lignes' | 'cas'> {
  const ancre = ANCHOR.exec(text)?.[1]?.trim() ?? null;
  if (ancre !== null && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(ancre))
    note(`l’ancre « ${ancre} » ne doit avoir que des minuscules sans accent, des chiffres et des tirets`);
  const bare = text.replace(ANCHOR, '');
  const generation = GENERATION.exec(bare)?.[1];
  return { titre: bare.replace(GENERATION, '').trim(), ancre, generation: isGeneration(generation) ? generation : null };
}

/** Cuts lines at the headings of one level. The lines before the first are the first element. */
function cutAt(level: number, lignes: readonly string[]): readonly [readonly string[], ...(readonly string[])[]] {
  const parts: [string[], ...string[][]] = [[]];
  for (const ligne of lignes) {
    if (HEADING.exec(ligne)?.[1]?.length === level) parts.push([ligne]);
    else parts.at(-1)?.push(ligne);
  }
  return parts;
}

function readRubrique([heading = '', ...rest]: readonly string[], level: number, note: Note): Rubrique {
  const read = readHeading(HEADING.exec(heading)?.[2] ?? '', note);
  const [lignes, ...cas] = level === 2 ? cutAt(3, rest) : [rest];
  if (lignes.some((ligne) => HEADING.test(ligne))) note(`sous « ${read.titre} », un titre n’est ni « ## » ni « ### »`);
  return { ...read, lignes, cas: cas.map((one) => readRubrique(one, level + 1, note)) };
}

/** Cuts the body of an entry into its sections (`##`) and their cases (`###`). */
export function parseCorps(body: string, note: Note): Corps {
  const [chapeau, ...parts] = cutAt(2, body.split('\n'));
  if (chapeau.some((ligne) => HEADING.test(ligne))) note('avant la première section, il ne faut aucun titre');
  return { chapeau, rubriques: parts.map((part) => readRubrique(part, 2, note)) };
}
