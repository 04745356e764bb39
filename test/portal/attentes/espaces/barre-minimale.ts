import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

const BARRE: Jugements = {
  'accueil-connecte': 'present visible',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'present visible',
  'factures-emises': 'a-ajouter ajout-libre',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'non-concerne sans-sous-traitance-ni-groupement',
  'factures-de-travaux': 'non-concerne hors-ccag-travaux',
  'sollicitations-emises': 'present visible',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'en-attente aucune-facture-en-paiement',
  'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
  'remboursement-tic': 'non-concerne hors-profession-agricole',
  'raccordements-edi-api': 'non-concerne sans-edi-ni-api',
  'suivi-des-flux': 'non-concerne sans-edi-ni-api',
};

/** The structure's screen says that « Factures émises » is closed: row 10 is skipped, row 11 answers a manager. */
const STRUCTURE: Jugements = { ...BARRE, 'factures-emises': 'a-ajouter pas-ouvert-sur-la-structure' };

/** « Accueil connecté » and « Activités du gestionnaire » have arrived. */
const MOITIE: Jugements = {
  ...BARRE,
  'mon-compte': 'inconnu page-incomplete',
  'factures-emises': 'inconnu page-incomplete',
  'sollicitations-emises': 'inconnu page-incomplete',
  engagements: 'inconnu page-incomplete',
};

/** Supplier, manager, no special activity, no invoice paid yet. */
export const BARRE_MINIMALE: Attentes = {
  'accueil-connecte': entiere('espaces', BARRE),
  'activites-du-gestionnaire': entiere('espaces', BARRE),
  'sollicitations-emises': entiere('espaces', BARRE),
  'mon-compte': entiere('espaces', BARRE),
  structure: entiere('espaces', STRUCTURE),
  informations: entiere('espaces', BARRE),
  'a-moitie-chargee': enCours('espaces', MOITIE),
  erreur: NON_RECONNUE,
  connexion: deconnectee('espaces'),
};
