import { FICHES_COMPILEES } from '../compiled/fiches.ts';
import type { EspaceId, Generation } from './ids.ts';

/** One name under which a space may be read on a screen. */
export interface Nom {
  readonly espace: EspaceId;
  readonly label: string;
  readonly generation: Generation;
  readonly langue: 'fr' | 'en';
}

/** The names of all the spaces, flat, for whoever recognises labels. */
export const NOMS: readonly Nom[] = FICHES_COMPILEES.flatMap(({ id, noms }) => noms.map((nom) => ({ ...nom, espace: id })));

/** The principal name of a space. */
export const nomOf = (espace: EspaceId): string => FICHES_COMPILEES.find(({ id }) => id === espace)?.nom ?? espace;

/** The plain question that decides whether one needs it; null when everyone has it. */
export const questionOf = (espace: EspaceId): string | null => FICHES_COMPILEES.find(({ id }) => id === espace)?.question ?? null;
