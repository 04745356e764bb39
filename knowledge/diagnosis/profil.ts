/** What the user told us. An absent key means "not told": it never counts as a no. */
export interface Profil {
  readonly kind?: 'fournisseur' | 'entite-publique';
  readonly gestionnaire?: boolean;
  readonly rattache?: boolean | 'en-attente';
  readonly ccagTravaux?: boolean;
  readonly sousTraitanceOuGroupement?: boolean;
  readonly decisionDeJustice?: boolean;
  readonly professionAgricole?: boolean;
  readonly ediOuApi?: boolean;
  readonly factureMiseEnPaiement?: boolean;
}

/** The answers that tell whether a specialised space is needed. */
export type Activite = 'ccagTravaux' | 'sousTraitanceOuGroupement' | 'decisionDeJustice' | 'professionAgricole' | 'ediOuApi';
