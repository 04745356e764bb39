import type { Catalogue } from '../catalogue.ts';
import type { Entree } from '../entree.ts';
import type { Generation } from '../ids.ts';
import { MOTS } from './mots.ts';
import { keysOf, sourceText, textOf } from './texte.ts';

/** What a card on the page has room for. */
export interface Carte {
  readonly titre: string;
  readonly texte: string;
  /** where it stands, or what to do first */
  readonly suite: string | null;
  readonly reserve: string | null;
  readonly source: string | null;
}

function suiteOf(entree: Entree, generation: Generation): string | null {
  if (entree.espace !== null) return entree.espace.place[generation];
  const [first] = entree.parcours.find((one) => one.generation === generation)?.etapes ?? [];
  return first === undefined ? null : textOf(first.action);
}

/** The voice of the card: the short answer, one thing to do, one source. */
export function carteOf(entree: Entree, { sources, langue }: Catalogue, generation: Generation): Carte {
  const [key] = [...keysOf(entree.enBref), ...entree.sources];
  const source = key === undefined ? undefined : sources[key];
  return {
    titre: entree.titre,
    texte: textOf(entree.enBref),
    suite: suiteOf(entree, generation),
    reserve: MOTS[langue].reserve[entree.confiance],
    source: source === undefined ? null : sourceText(source, langue),
  };
}
