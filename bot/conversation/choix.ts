import { GENERATIONS, type Generation } from '../../knowledge/catalogue/ids.ts';
import { TOPICS, type Topic } from '../../knowledge/catalogue/topics.ts';
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
  'suite',
  'valider',
] as const;

export type Geste = (typeof GESTES)[number];

/** What an id means. Ids say all by themselves: an old button works as long as the conversation lives. */
export type Choisi =
  | { readonly sorte: 'geste'; readonly geste: Geste }
  | { readonly sorte: 'sujet'; readonly topic: Topic; readonly ancre: string | null }
  | { readonly sorte: 'guider'; readonly procedure: ProcedureId; readonly topic: Topic | null; readonly ancre: string | null }
  | { readonly sorte: 'reponse'; readonly procedure: ProcedureId; readonly nom: string; readonly valeur: string }
  | { readonly sorte: 'corriger'; readonly procedure: ProcedureId; readonly nom: string }
  | { readonly sorte: 'fait'; readonly procedure: ProcedureId; readonly morceau: number; readonly etape: number }
  | { readonly sorte: 'epoque'; readonly generation: Generation };

/** The id of a choice. */
export function idOf(choisi: Choisi): string {
  switch (choisi.sorte) {
    case 'geste':
      return `geste/${choisi.geste}`;
    case 'sujet':
      return `sujet/${choisi.topic}${choisi.ancre === null ? '' : `#${choisi.ancre}`}`;
    case 'guider':
      return ['guider', choisi.procedure, choisi.topic, choisi.ancre].filter((part) => part !== null).join('/');
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

function readFait(procedure: ProcedureId, place: string | undefined): Choisi | null {
  const [, morceau, etape] = /^(\d{1,2})\.(\d{1,2})$/.exec(place ?? '') ?? [];
  return morceau === undefined ? null : { sorte: 'fait', procedure, morceau: Number(morceau), etape: Number(etape) };
}

/** What a pressed choice means; null when it is none of ours. */
export function readChoix(id: string): Choisi | null {
  const [sorte, ...rest] = id.split('/');
  const [first, second, third] = rest;
  if (sorte === 'sujet') return readSujet(rest.join('/'));
  if (sorte === 'geste') {
    const geste = among(GESTES, first);
    return geste === null ? null : { sorte, geste };
  }
  if (sorte === 'epoque') {
    const generation = among(GENERATIONS, first);
    return generation === null ? null : { sorte, generation };
  }
  const procedure = among(PROCEDURE_IDS, first);
  if (procedure === null) return null;
  switch (sorte) {
    case 'guider': {
      const topic = second === undefined ? null : among(TOPICS, second);
      return { sorte, procedure, topic, ancre: third ?? null };
    }
    case 'reponse':
      return second === undefined || third === undefined ? null : { sorte, procedure, nom: second, valeur: third };
    case 'corriger':
      return second === undefined ? null : { sorte, procedure, nom: second };
    case 'fait':
      return readFait(procedure, second);
    default:
      return null;
  }
}
