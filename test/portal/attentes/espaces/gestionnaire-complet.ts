import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

const BARRE: Jugements = {
  'accueil-connecte': 'present visible',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'present visible',
  'factures-emises': 'present visible',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'present visible',
  'factures-de-travaux': 'present visible',
  'sollicitations-emises': 'present visible',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'present visible',
  'memoires-de-frais-de-justice': 'present visible',
  'remboursement-tic': 'present visible',
  'raccordements-edi-api': 'present visible',
  'suivi-des-flux': 'present visible',
};

/** The first six tabs have arrived, up to « Factures de travaux ». */
const MOITIE: Jugements = {
  ...BARRE,
  'mon-compte': 'inconnu page-incomplete',
  'factures-emises': 'inconnu page-incomplete',
  'sollicitations-emises': 'inconnu page-incomplete',
  'memoires-de-frais-de-justice': 'inconnu page-incomplete',
  'raccordements-edi-api': 'inconnu page-incomplete',
  'suivi-des-flux': 'inconnu page-incomplete',
};

/** Supplier, manager, every tab of the sheet of 2019. */
export const GESTIONNAIRE_COMPLET: Attentes = {
  'accueil-connecte': entiere('espaces', BARRE),
  'activites-du-gestionnaire': entiere('espaces', BARRE),
  'remboursement-tic': entiere('espaces', BARRE),
  engagements: entiere('espaces', BARRE),
  'factures-a-valider': entiere('espaces', BARRE),
  'factures-de-travaux': entiere('espaces', BARRE),
  'factures-emises': entiere('espaces', BARRE),
  'memoires-de-frais-de-justice': entiere('espaces', BARRE),
  'raccordements-edi-api': entiere('espaces', BARRE),
  'sollicitations-emises': entiere('espaces', BARRE),
  'suivi-des-flux': entiere('espaces', BARRE),
  'mon-compte': entiere('espaces', BARRE),
  structure: entiere('espaces', BARRE),
  informations: entiere('espaces', BARRE),
  'a-moitie-chargee': enCours('espaces', MOITIE),
  erreur: NON_RECONNUE,
  connexion: deconnectee('espaces'),
};
