import type { EspaceId } from '../catalogue/ids.ts';
import type { Activite } from './profil.ts';
import type { Lieu } from './vue.ts';

/** What the rules need to know of a space, besides its names. */
export interface FicheEspace {
  /** reserved to public bodies */
  readonly publicSeulement: boolean;
  /** the answer of the profile that decides whether it is needed; null: needed by all */
  readonly activite: Activite | null;
  /**
   * In `services`, the places whose reading may prove that it is absent. Empty: no fact says where it is, or its place is the
   * entry itself, so that its absence proves nothing (docs/decisions/2026-11-24-lecture-de-la-table-du-diagnostic.md).
   */
  readonly places: readonly Lieu[];
}

const APPLICATION: readonly Lieu[] = ['habilitations'];
const FACTURATION: readonly Lieu[] = ['domaine:facturation', 'habilitations'];
const COMMANDE: readonly Lieu[] = ['domaine:commande', 'habilitations'];
const ENTREE: readonly Lieu[] = [];

const fiche = (places: readonly Lieu[], activite: Activite | null = null, publicSeulement = false): FicheEspace => ({
  publicSeulement,
  activite,
  places,
});

/** Sources: « Consulter et gérer les engagements » (Commande), Ingedis and Agedi (Facturation), KB0011404 (Remboursement de taxes). */
export const FICHES: Readonly<Record<EspaceId, FicheEspace>> = {
  'accueil-connecte': fiche(ENTREE),
  'mon-compte': fiche(ENTREE),
  'activites-du-gestionnaire': fiche(ENTREE),
  'factures-emises': fiche(FACTURATION),
  'factures-recues': fiche(FACTURATION, null, true),
  'factures-a-valider': fiche(APPLICATION, 'sousTraitanceOuGroupement'),
  'factures-de-travaux': fiche(FACTURATION, 'ccagTravaux'),
  'sollicitations-emises': fiche(ENTREE),
  'sollicitations-recues': fiche(ENTREE, null, true),
  engagements: fiche(COMMANDE),
  'memoires-de-frais-de-justice': fiche(APPLICATION, 'decisionDeJustice'),
  'remboursement-tic': fiche(FACTURATION, 'professionAgricole'),
  'raccordements-edi-api': fiche(ENTREE, 'ediOuApi'),
  'suivi-des-flux': fiche(APPLICATION, 'ediOuApi'),
};
