import { GENERATIONS, type Generation } from '../../knowledge/catalogue/ids.ts';
import { TOPICS, type Topic } from '../../knowledge/catalogue/topics.ts';
import type { Reponses } from './etat.ts';
import { PROCEDURE_IDS, type ProcedureId } from './procedures/ids.ts';

/** What can be asked at any time, by a button or in words. */
export const GESTES = [
  'retour',
  'recommencer',
  'annuler',
  'personne',
  'position',
  'reprendre',
  'pourquoi',
  'passer',
  'menu',
  'aucun',
  'bloque',
  'valider',
] as const;

export type Geste = (typeof GESTES)[number];

/** What an id means. Ids say all by themselves: an old button works as long as the conversation lives. */
export type Choisi =
  | { readonly sorte: 'geste'; readonly geste: Geste }
  | { readonly sorte: 'sujet'; readonly topic: Topic; readonly ancre: string | null }
  /** begins a procedure, with answers already known */
  | { readonly sorte: 'guider'; readonly procedure: ProcedureId; readonly reponses: Reponses }
  | { readonly sorte: 'reponse'; readonly procedure: ProcedureId; readonly nom: string; readonly valeur: string }
  | { readonly sorte: 'corriger'; readonly procedure: ProcedureId; readonly nom: string }
  | { readonly sorte: 'fait'; readonly procedure: ProcedureId; readonly morceau: number; readonly etape: number }
  | { readonly sorte: 'epoque'; readonly generation: Generation };

/** The id of a choice: `sort/what/…`. */
export function idOf(choisi: Choisi): string {
  switch (choisi.sorte) {
    case 'geste':
      return `geste/${choisi.geste}`;
    case 'sujet':
      return `sujet/${choisi.topic}${choisi.ancre === null ? '' : `#${choisi.ancre}`}`;
    case 'guider':
      return ['guider', choisi.procedure, ...Object.entries(choisi.reponses).flat()].join('/');
    case 'reponse':
      return `reponse/${choisi.procedure}/${choisi.nom}/${choisi.valeur}`;
    case 'corriger':
      return `corriger/${choisi.procedure}/${choisi.nom}`;
    case 'fait':
      return `fait/${choisi.procedure}/${choisi.morceau}.${choisi.etape}`;
    case 'epoque':
      return `epoque/${choisi.generation}`;
  }
}

const among = <T extends string>(list: readonly T[], value: string | undefined): T | null =>
  list.find((one) => one === value) ?? null;

function readSujet(rest: string): Choisi | null {
  const [name, ancre] = rest.split('#');
  const topic = among(TOPICS, name);
  return topic === null ? null : { sorte: 'sujet', topic, ancre: ancre ?? null };
}

function readPairs(parts: readonly string[]): Reponses {
  const pairs: Record<string, string> = {};
  for (let at = 0; at + 1 < parts.length; at += 2) pairs[parts[at] ?? ''] = parts[at + 1] ?? '';
  return pairs;
}

function readFait(procedure: ProcedureId, place: string | undefined): Choisi | null {
  const [, morceau, etape] = /^(\d{1,2})\.(\d{1,2})$/.exec(place ?? '') ?? [];
  return morceau === undefined ? null : { sorte: 'fait', procedure, morceau: Number(morceau), etape: Number(etape) };
}

function readOf(procedure: ProcedureId, sorte: string | undefined, rest: readonly string[]): Choisi | null {
  const [first, second] = rest;
  switch (sorte) {
    case 'guider':
      return { sorte, procedure, reponses: readPairs(rest) };
    case 'reponse':
      return first === undefined || second === undefined ? null : { sorte, procedure, nom: first, valeur: second };
    case 'corriger':
      return first === undefined ? null : { sorte, procedure, nom: first };
    case 'fait':
      return readFait(procedure, first);
    default:
      return null;
  }
}

/** What a pressed choice means; null when it is none of ours. */
export function readChoix(id: string): Choisi | null {
  const [sorte, first, ...rest] = id.split('/');
  switch (sorte) {
    case 'sujet':
      return readSujet([first, ...rest].join('/'));
    case 'geste': {
      const geste = among(GESTES, first);
      return geste === null ? null : { sorte, geste };
    }
    case 'epoque': {
      const generation = among(GENERATIONS, first);
      return generation === null ? null : { sorte, generation };
    }
    default: {
      const procedure = among(PROCEDURE_IDS, first);
      return procedure === null ? null : readOf(procedure, sorte, rest);
    }
  }
}
