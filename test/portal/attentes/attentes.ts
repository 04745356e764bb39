import type { Attentes } from './attente.ts';
import { DECONNECTE, SERVICES_DECONNECTE } from './deconnectes.ts';
import { BARRE_MINIMALE } from './espaces/barre-minimale.ts';
import { ENTITE_PUBLIQUE } from './espaces/entite-publique.ts';
import { ENTREPRISE_DE_TRAVAUX } from './espaces/entreprise-de-travaux.ts';
import { GESTIONNAIRE } from './espaces/gestionnaire.ts';
import { GESTIONNAIRE_COMPLET } from './espaces/gestionnaire-complet.ts';
import { MON_COMPTE_SEUL } from './espaces/mon-compte-seul.ts';
import { SERVICES_ENTITE_PUBLIQUE } from './services/entite-publique.ts';
import { SERVICES_GESTIONNAIRE } from './services/gestionnaire.ts';
import { SERVICES_UTILISATEUR } from './services/utilisateur.ts';

/**
 * What must be said of every page of every account, whatever the skin. Written by hand from the design's table (section 5) and
 * from our reading of it (docs/decisions), before the recogniser saw any of these pages.
 */
export const ATTENTES: Readonly<Record<string, Attentes>> = {
  'mon-compte-seul': MON_COMPTE_SEUL,
  'barre-minimale': BARRE_MINIMALE,
  gestionnaire: GESTIONNAIRE,
  'gestionnaire-complet': GESTIONNAIRE_COMPLET,
  'entreprise-de-travaux': ENTREPRISE_DE_TRAVAUX,
  'entite-publique': ENTITE_PUBLIQUE,
  deconnecte: DECONNECTE,
  'services-utilisateur': SERVICES_UTILISATEUR,
  'services-gestionnaire': SERVICES_GESTIONNAIRE,
  'services-entite-publique': SERVICES_ENTITE_PUBLIQUE,
  'services-deconnecte': SERVICES_DECONNECTE,
};
