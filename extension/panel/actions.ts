import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Empreinte } from '../platform/storage/empreinte.ts';
import type { Reglages } from '../platform/storage/formes.ts';
import type { Ecriture } from '../platform/storage/problemes.ts';

/** What the panel can do. What is written tells whether it was. */
export interface Actions {
  saveProfil(profil: Profil): Promise<Ecriture>;
  savePassees(ids: readonly string[]): Promise<Ecriture>;
  saveReglages(change: Partial<Reglages>): Promise<Ecriture>;
  forgetStructures(): Promise<Ecriture>;
  exportAll(): Promise<string>;
  erase(qui: Empreinte): Promise<Ecriture>;
  eraseAll(): Promise<Ecriture>;
  /** null: the page could not be read */
  readSkeleton(tabId: number): Promise<string | null>;
  /** must be called in the very task of the user's click */
  requestAccess(): void;
  /** the same, for the entry of the entities outside the State */
  requestPigp(wanted: boolean): void;
}
