import type { Compte } from './compte.ts';
import { COMPTES_ESPACES } from './comptes/espaces.ts';
import { COMPTES_SERVICES } from './comptes/services.ts';

/** Every account of the replica, both generations. */
export const COMPTES: readonly Compte[] = [...COMPTES_ESPACES, ...COMPTES_SERVICES];

/** @throws when no account has this id */
export function findCompte(id: string): Compte {
  const compte = COMPTES.find((one) => one.id === id);
  if (compte === undefined) throw new Error(`Compte inconnu : ${id}`);
  return compte;
}
