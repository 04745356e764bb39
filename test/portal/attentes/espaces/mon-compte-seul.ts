import { type Attentes, deconnectee, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

/** Row 5 comes before row 6: « Accueil connecté » absent is never a judgement. */
const BARRE: Jugements = {
  'accueil-connecte': 'inconnu page-incomplete',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'en-attente aucun-rattachement',
  'factures-emises': 'en-attente aucun-rattachement',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'en-attente aucun-rattachement',
  'factures-de-travaux': 'en-attente aucun-rattachement',
  'sollicitations-emises': 'en-attente aucun-rattachement',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'en-attente aucun-rattachement',
  'memoires-de-frais-de-justice': 'en-attente aucun-rattachement',
  'remboursement-tic': 'en-attente aucun-rattachement',
  'raccordements-edi-api': 'en-attente aucun-rattachement',
  'suivi-des-flux': 'en-attente aucun-rattachement',
};

/** Supplier, not attached. Its bar half loaded is no bar at all: « Mon compte » is the tab that has not arrived. */
export const MON_COMPTE_SEUL: Attentes = {
  'mon-compte': entiere('espaces', BARRE),
  informations: entiere('espaces', BARRE),
  'a-moitie-chargee': NON_RECONNUE,
  erreur: NON_RECONNUE,
  connexion: deconnectee('espaces'),
};
