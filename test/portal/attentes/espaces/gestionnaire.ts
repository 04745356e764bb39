import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

const BARRE: Jugements = {
  'accueil-connecte': 'present visible',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'present visible',
  'factures-emises': 'present visible',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'a-ajouter pas-ouvert-sur-la-structure',
  'factures-de-travaux': 'non-concerne hors-ccag-travaux',
  'sollicitations-emises': 'present visible',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'a-ajouter pas-ouvert-sur-la-structure',
  'memoires-de-frais-de-justice': 'a-ajouter pas-ouvert-sur-la-structure',
  'remboursement-tic': 'non-concerne hors-profession-agricole',
  'raccordements-edi-api': 'a-ajouter pas-ouvert-sur-la-structure',
  'suivi-des-flux': 'a-ajouter pas-ouvert-sur-la-structure',
};

/** « Mes abonnements aux espaces »: flows subscribed but no tab yet, EDI asked for; the refused « Mémoires » count for nothing. */
const ABONNEMENTS: Jugements = {
  ...BARRE,
  'raccordements-edi-api': 'en-attente abonnement-en-attente',
  'suivi-des-flux': 'en-attente reconnexion-necessaire',
};

/** The structure's screen: three spaces open there that this person has no tab for. */
const STRUCTURE: Jugements = {
  ...BARRE,
  'factures-a-valider': 'a-ajouter ouvert-mais-pas-abonne',
  'raccordements-edi-api': 'a-ajouter ouvert-mais-pas-abonne',
  'suivi-des-flux': 'a-ajouter ouvert-mais-pas-abonne',
};

/** « Accueil connecté », « Activités du gestionnaire » and « Factures émises » have arrived. */
const MOITIE: Jugements = {
  ...BARRE,
  'mon-compte': 'inconnu page-incomplete',
  'factures-a-valider': 'inconnu page-incomplete',
  'sollicitations-emises': 'inconnu page-incomplete',
  engagements: 'inconnu page-incomplete',
  'memoires-de-frais-de-justice': 'inconnu page-incomplete',
  'raccordements-edi-api': 'inconnu page-incomplete',
  'suivi-des-flux': 'inconnu page-incomplete',
};

/** Supplier, manager: subcontracting, justice, EDI; an invoice was paid. */
export const GESTIONNAIRE: Attentes = {
  'accueil-connecte': entiere('espaces', BARRE),
  'activites-du-gestionnaire': entiere('espaces', BARRE),
  'factures-emises': entiere('espaces', BARRE),
  'sollicitations-emises': entiere('espaces', BARRE),
  'mon-compte': entiere('espaces', ABONNEMENTS),
  structure: entiere('espaces', STRUCTURE),
  informations: entiere('espaces', BARRE),
  'a-moitie-chargee': enCours('espaces', MOITIE),
  erreur: NON_RECONNUE,
  connexion: deconnectee('espaces'),
};
