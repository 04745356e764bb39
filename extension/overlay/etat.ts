import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../knowledge/catalogue/noms.ts';
import type { Verdict } from '../../knowledge/diagnosis/vocabulary.ts';
import type { Jugement } from '../platform/messages.ts';
import { A_REGARDER } from './mots.ts';
import type { Reperes } from './reperes.ts';

/** One line of the help: a space, what is said of it, and its tab when the page shows one. */
export interface Ligne {
  readonly id: EspaceId;
  readonly nom: string;
  readonly verdict: Verdict;
  /** null: it is in the fold */
  readonly repere: Element | null;
}

/** All that the layer draws. */
export interface Etat {
  readonly lignes: readonly Ligne[];
  /** absent spaces that ask something of the user */
  readonly aRegarder: number;
}

/** The lines in the order of the page's bar, the absent ones where the usual order has them. */
export function etatOf(jugements: readonly Jugement[], reperes: Reperes): Etat {
  const lignes = jugements.map(({ id, verdict }): Ligne => ({ id, nom: nomOf(id), verdict, repere: reperes.get(id) ?? null }));
  return { lignes: inBarOrder(lignes, [...reperes.keys()]), aRegarder: lignes.filter(isToLookAt).length };
}

/** How many need something done: the number on the toolbar's icon. */
export const countActions = (jugements: readonly Jugement[]): number =>
  jugements.filter(({ verdict }) => verdict === 'a-ajouter').length;

const isToLookAt = ({ verdict, repere }: Ligne): boolean => repere === null && A_REGARDER.has(verdict);

/** The bar's own order rules its tabs; an absent space follows the one that comes before it in the usual order. */
function inBarOrder(lignes: readonly Ligne[], bar: readonly EspaceId[]): readonly Ligne[] {
  const tabs = bar.flatMap((id) => lignes.filter((ligne) => ligne.id === id));
  const ordered = [...tabs];
  for (const [index, ligne] of lignes.entries()) {
    if (tabs.includes(ligne)) continue;
    const before = lignes[index - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, ligne);
  }
  return ordered;
}
