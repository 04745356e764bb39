import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

const BARRE: Jugements = {
  'accueil-connecte': 'present visible',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'present visible',
  'factures-emises': 'present visible',
  'factures-recues': 'present visible',
  'factures-a-valider': 'non-concerne sans-sous-traitance-ni-groupement',
  'factures-de-travaux': 'a-ajouter pas-ouvert-sur-la-structure',
  'sollicitations-emises': 'present visible',
  'sollicitations-recues': 'present visible',
  engagements: 'a-ajouter pas-ouvert-sur-la-structure',
  'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
  'remboursement-tic': 'non-concerne hors-profession-agricole',
  'raccordements-edi-api': 'non-concerne sans-edi-ni-api',
  'suivi-des-flux': 'non-concerne sans-edi-ni-api',
};

/** The structure's screen: « Factures de travaux » is open there. */
const STRUCTURE: Jugements = { ...BARRE, 'factures-de-travaux': 'a-ajouter ouvert-mais-pas-abonne' };

/** Four tabs have arrived, up to « Factures reçues »; the unknown one has not. */
const MOITIE: Jugements = {
  ...BARRE,
  'mon-compte': 'inconnu page-incomplete',
  'factures-de-travaux': 'inconnu page-incomplete',
  'sollicitations-emises': 'inconnu page-incomplete',
  'sollicitations-recues': 'inconnu page-incomplete',
  engagements: 'inconnu page-incomplete',
};

const INCONNUS = ['Bourse aux marchés'];

/** Public body, manager, with a tab that no guide names. */
export const ENTITE_PUBLIQUE: Attentes = {
  'accueil-connecte': entiere('espaces', BARRE, INCONNUS),
  'activites-du-gestionnaire': entiere('espaces', BARRE, INCONNUS),
  'factures-emises': entiere('espaces', BARRE, INCONNUS),
  'factures-recues': entiere('espaces', BARRE, INCONNUS),
  'sollicitations-emises': entiere('espaces', BARRE, INCONNUS),
  'sollicitations-recues': entiere('espaces', BARRE, INCONNUS),
  'mon-compte': entiere('espaces', BARRE, INCONNUS),
  structure: entiere('espaces', STRUCTURE, INCONNUS),
  informations: entiere('espaces', BARRE, INCONNUS),
  'a-moitie-chargee': enCours('espaces', MOITIE),
  erreur: NON_RECONNUE,
  connexion: deconnectee('espaces'),
};
