import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Reglages } from '../platform/storage/formes.ts';
import type { Ecriture } from '../platform/storage/problemes.ts';

/** What the panel can do. Each tells whether it was written. */
export interface Actions {
  saveProfil(profil: Profil): Promise<Ecriture>;
  savePassees(ids: readonly string[]): Promise<Ecriture>;
  saveReglages(change: Partial<Reglages>): Promise<Ecriture>;
  /** must be called in the very task of the user's click */
  requestAccess(): void;
}
