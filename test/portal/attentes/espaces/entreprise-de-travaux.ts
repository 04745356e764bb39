import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

const BARRE: Jugements = {
  'accueil-connecte': 'present visible',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'non-concerne pas-gestionnaire',
  'factures-emises': 'present visible',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'present visible',
  'factures-de-travaux': 'a-ajouter pas-gestionnaire',
  'sollicitations-emises': 'present visible',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'a-ajouter pas-gestionnaire',
  'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
  'remboursement-tic': 'non-concerne hors-profession-agricole',
  'raccordements-edi-api': 'non-concerne sans-edi-ni-api',
  'suivi-des-flux': 'non-concerne sans-edi-ni-api',
};

/** « Mes abonnements aux espaces »: « Factures de travaux » is asked for. */
const ABONNEMENTS: Jugements = { ...BARRE, 'factures-de-travaux': 'en-attente abonnement-en-attente' };

/** « Accueil connecté », « Factures à valider » and « Factures émises » have arrived. */
const MOITIE: Jugements = {
  ...BARRE,
  'mon-compte': 'inconnu page-incomplete',
  'factures-de-travaux': 'inconnu page-incomplete',
  'sollicitations-emises': 'inconnu page-incomplete',
  engagements: 'inconnu page-incomplete',
};

/** Supplier of public works, not a manager, paid once already. */
export const ENTREPRISE_DE_TRAVAUX: Attentes = {
  'accueil-connecte': entiere('espaces', BARRE),
  'factures-a-valider': entiere('espaces', BARRE),
  'factures-emises': entiere('espaces', BARRE),
  'sollicitations-emises': entiere('espaces', BARRE),
  'mon-compte': entiere('espaces', ABONNEMENTS),
  informations: entiere('espaces', BARRE),
  'a-moitie-chargee': enCours('espaces', MOITIE),
  erreur: NON_RECONNUE,
  connexion: deconnectee('espaces'),
};
