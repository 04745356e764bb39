import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';
import { type Empreinte, empreinteOf, SANS_NOM } from './empreinte.ts';
import { REGLAGES, type Reglages } from './formes.ts';
import type { Zone } from './zone.ts';

/** What a page needs to know of before: read only, in one go. */
export interface Memoire {
  readonly qui: Empreinte;
  readonly vues: readonly Vue[];
  readonly profil: Profil;
}

/** Not checked: the background puts aside what is damaged, and the page's diagnosis does without what it cannot read. */
const read = async (zone: Zone, keys: readonly string[]): Promise<readonly unknown[]> => {
  const found = await zone.get(keys);
  return keys.map((key) => found[key]);
};

/** What is the same for every name: read before the page is there, so that its marks do not wait for it. */
export interface Commun {
  readonly reglages: Reglages;
  /** null: this machine has no salt yet */
  readonly sel: string | null;
}

export async function readCommun(zone: Zone): Promise<Commun> {
  const [reglages, sel] = await read(zone, ['reglages', 'sel']);
  return { reglages: { ...REGLAGES, ...(reglages as Reglages | undefined) }, sel: typeof sel === 'string' ? sel : null };
}

/** The views and the profile of a signed-in name; of nobody yet for null. */
export async function readMemoire(zone: Zone, nom: string | null, sel: string | null): Promise<Memoire> {
  const qui = nom === null || sel === null ? SANS_NOM : empreinteOf(nom, sel);
  const [vues, profil] = await read(zone, [`dossier:${qui}:vues`, `dossier:${qui}:profil`]);
  return { qui, vues: Array.isArray(vues) ? (vues as Vue[]) : [], profil: { ...(profil as Profil | undefined) } };
}
