import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

/** « Tickets reçus » in the header stands for « Sollicitations reçues ». */
const BANDEAU: Jugements = {
  'accueil-connecte': 'inconnu page-incomplete',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'non-concerne pas-gestionnaire',
  'factures-emises': 'inconnu page-incomplete',
  'factures-recues': 'inconnu page-incomplete',
  'factures-a-valider': 'non-concerne sans-sous-traitance-ni-groupement',
  'factures-de-travaux': 'inconnu page-incomplete',
  'sollicitations-emises': 'present autre-nom-aujourdhui',
  'sollicitations-recues': 'present autre-nom-aujourdhui',
  engagements: 'inconnu page-incomplete',
  'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
  'remboursement-tic': 'non-concerne hors-profession-agricole',
  'raccordements-edi-api': 'non-concerne sans-edi-ni-api',
  'suivi-des-flux': 'non-concerne sans-edi-ni-api',
};

const ACCUEIL: Jugements = { ...BANDEAU, 'accueil-connecte': 'present autre-nom-aujourdhui' };

/** Row 10 lets anybody add « Factures émises », whatever the generation. */
const FACTURATION: Jugements = {
  ...BANDEAU,
  'factures-emises': 'a-ajouter ajout-libre',
  'factures-recues': 'present visible',
  'factures-de-travaux': 'present visible',
};

const COMMANDE: Jugements = { ...BANDEAU, engagements: 'present visible' };

const HABILITATIONS: Jugements = {
  ...FACTURATION,
  'factures-emises': 'en-attente abonnement-en-attente',
  engagements: 'present visible',
};

/** Public body, not a manager. */
export const SERVICES_ENTITE_PUBLIQUE: Attentes = {
  accueil: entiere('services', ACCUEIL),
  'domaine:facturation': entiere('services', FACTURATION),
  'domaine:commande': entiere('services', COMMANDE),
  'domaine:annuaire-facturation': entiere('services', BANDEAU),
  'application:factures-recues': entiere('services', { ...BANDEAU, 'factures-recues': 'present visible' }),
  'application:factures-de-travaux': entiere('services', { ...BANDEAU, 'factures-de-travaux': 'present visible' }),
  'application:engagements': entiere('services', COMMANDE),
  'application:annuaire': entiere('services', BANDEAU),
  'mon-compte': entiere('services', BANDEAU),
  'mes-rattachements': entiere('services', BANDEAU),
  'mes-habilitations': entiere('services', HABILITATIONS),
  tickets: entiere('services', BANDEAU),
  'tickets-recus': entiere('services', BANDEAU),
  informations: entiere('services', BANDEAU),
  'a-moitie-chargee': enCours('services', BANDEAU),
  erreur: NON_RECONNUE,
  'accueil-deconnecte': deconnectee('services'),
  connexion: deconnectee('services'),
};
