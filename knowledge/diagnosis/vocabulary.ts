/** What can be said of a space. `inconnu` is a verdict: no conclusion is possible. */
export const VERDICTS = ['present', 'a-ajouter', 'en-attente', 'non-concerne', 'a-preciser', 'inconnu'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Why a verdict holds. The list is closed: a test fails if a reason is reachable by no input. */
export const RAISONS = [
  'page-non-reconnue',
  'non-connecte',
  'visible',
  'autre-nom-aujourdhui',
  'entite-publique-seulement',
  'hors-ccag-travaux',
  'sans-sous-traitance-ni-groupement',
  'sans-decision-de-justice',
  'hors-profession-agricole',
  'sans-edi-ni-api',
  'pas-gestionnaire',
  'page-incomplete',
  'aucun-rattachement',
  'rattachement-en-attente',
  'profil-inconnu',
  'aucune-facture-en-paiement',
  'reconnexion-necessaire',
  'abonnement-en-attente',
  'ouvert-mais-pas-abonne',
  'ajout-libre',
  'ouvert-par-defaut',
  'habilitation-a-demander',
  'pas-ouvert-sur-la-structure',
] as const;

export type Raison = (typeof RAISONS)[number];
