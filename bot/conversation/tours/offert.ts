import { readChoix } from '../choix.ts';
import { nommer } from '../dire/nommer.ts';
import { foldSaid } from '../lire/plier.ts';
import { rankOf } from '../lire/rang.ts';
import { isAsked } from '../offert.ts';
import type { Suite, Tour } from '../suite.ts';
import { pressAll } from './choix.ts';

/** A button of the last message, told by its place or by its words. null: none is. */
export function pressOffert(tour: Tour, text: string): Suite | null {
  const { etat, savoir } = tour;
  const { offert, langue } = etat;
  if (offert.length === 0 || isAsked(etat)) return null;
  const said = foldSaid(text);
  const named = (id: string): boolean => {
    const choisi = readChoix(id);
    return choisi !== null && foldSaid(nommer(choisi, savoir, langue)) === said;
  };
  const id = offert[rankOf(said, offert.length)] ?? offert.find(named);
  return id === undefined ? null : pressAll(tour, [id]);
}
