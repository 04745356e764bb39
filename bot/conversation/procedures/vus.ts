import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { ESPACE_IDS, type EspaceId, type Generation } from '../../../knowledge/catalogue/ids.ts';
import { NOMS, nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Constat, Lieu, Vue } from '../../../knowledge/diagnosis/vue.ts';

/** What a space is called on a portal, when a source tells; its old name otherwise. */
export const nomSur = (espace: EspaceId, generation: Generation): string =>
  NOMS.find((nom) => nom.espace === espace && nom.generation === generation && nom.langue === 'fr')?.label ?? nomOf(espace);

const hasSameName = (espace: EspaceId, generation: Generation): boolean =>
  generation === 'espaces' || nomSur(espace, generation) === nomOf(espace);

/** What was told of a screen: the spaces, and whether other names stood there. Kept as one answer, `a,b,c` or `a,b,c,?`. */
export interface Vus {
  readonly espaces: readonly EspaceId[];
  readonly autres: boolean;
}

const AUTRES = '?';

export const writeVus = ({ espaces, autres }: Vus): string => [...new Set(espaces), ...(autres ? [AUTRES] : [])].join(',');

export const readVus = (valeur: string): Vus => {
  const told = valeur.split(',');
  return { espaces: ESPACE_IDS.filter((id) => told.includes(id)), autres: told.includes(AUTRES) };
};

export const itemsOf = (text: string): readonly string[] => text.split(/[\n\r\t;,|•·>]+| {3,}| - /).map((item) => item.trim());

/** A list pasted from a screen: one name a line, or names parted by signs. What is not known is told apart. */
export function readListe(text: string): { readonly vus: Vus; readonly inconnus: readonly string[] } {
  const items = itemsOf(text);
  const lone = items.filter((item) => item !== '' && espacesDits(item).length === 0);
  const espaces = espacesDits(text).map(({ espace }) => espace);
  // A sentence around the names is no name of the screen.
  const inconnus = items.length > 2 ? lone.filter((item) => item.split(/\s+/).length <= 5) : [];
  return { vus: { espaces, autres: inconnus.length > 0 }, inconnus };
}

/**
 * What the user says he sees, as a view. Whole only when he says so, and, for the bar of tabs, when it holds « Mon compte »: a bar
 * without it is half loaded, and denies nothing.
 */
export function vueDe(lieu: Lieu, generation: Generation, { espaces, autres }: Vus, entiere: boolean, date: number): Vue {
  const constats = espaces.map((espace): Constat => ({ espace, etat: 'vu', memeNom: hasSameName(espace, generation) }));
  const isBar = lieu === 'barre';
  return {
    lieu,
    generation,
    date,
    connecte: true,
    complete: entiere && (!isBar || espaces.includes('mon-compte')),
    constats,
    inconnus: autres ? [AUTRES] : [],
  };
}
