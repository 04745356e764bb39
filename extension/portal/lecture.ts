import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Constat, Domaine, Lieu } from '../../knowledge/diagnosis/vue.ts';

/** What one page shows of one place of the `services` portal. */
export interface Lecture {
  readonly lieu: Lieu;
  readonly constats: readonly Constat[];
  readonly complete: boolean;
}

export const seen = (espace: EspaceId, memeNom = false): Constat => ({ espace, etat: 'vu', memeNom });

/** Domains that stand for a space of the former bar. */
export const ESPACE_OF_DOMAIN: Partial<Record<Domaine, EspaceId>> = {
  organisation: 'activites-du-gestionnaire',
  raccordements: 'raccordements-edi-api',
};

/** Applications that live in a domain; the rest of the spaces are domains or menus. */
export const IS_APPLICATION: ReadonlySet<EspaceId> = new Set([
  'factures-emises',
  'factures-recues',
  'factures-a-valider',
  'factures-de-travaux',
  'engagements',
  'memoires-de-frais-de-justice',
  'remboursement-tic',
  'suivi-des-flux',
]);
