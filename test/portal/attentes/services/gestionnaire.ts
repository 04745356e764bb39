import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

/** « Approbations » in the header stands for « Activités du gestionnaire ». */
const BANDEAU: Jugements = {
  'accueil-connecte': 'inconnu page-incomplete',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'present autre-nom-aujourdhui',
  'factures-emises': 'inconnu page-incomplete',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'inconnu page-incomplete',
  'factures-de-travaux': 'inconnu page-incomplete',
  'sollicitations-emises': 'present autre-nom-aujourdhui',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'inconnu page-incomplete',
  'memoires-de-frais-de-justice': 'inconnu page-incomplete',
  'remboursement-tic': 'inconnu page-incomplete',
  'raccordements-edi-api': 'inconnu page-incomplete',
  'suivi-des-flux': 'inconnu page-incomplete',
};

const ACCUEIL: Jugements = {
  ...BANDEAU,
  'accueil-connecte': 'present autre-nom-aujourdhui',
  'raccordements-edi-api': 'present autre-nom-aujourdhui',
};

/** « Factures à valider » has no known place: the domain without it proves nothing. */
const FACTURATION: Jugements = {
  ...BANDEAU,
  'factures-emises': 'present visible',
  'factures-de-travaux': 'present visible',
  'remboursement-tic': 'present autre-nom-aujourdhui',
};

const COMMANDE: Jugements = { ...BANDEAU, engagements: 'present visible' };
const RACCORDEMENTS: Jugements = { ...BANDEAU, 'raccordements-edi-api': 'present autre-nom-aujourdhui' };

const HABILITATIONS: Jugements = {
  ...FACTURATION,
  'factures-a-valider': 'present visible',
  engagements: 'present visible',
  'memoires-de-frais-de-justice': 'en-attente abonnement-en-attente',
  'suivi-des-flux': 'present visible',
};

/** Supplier, manager of a farm: every activity, every domain. */
export const SERVICES_GESTIONNAIRE: Attentes = {
  accueil: entiere('services', ACCUEIL),
  'domaine:facturation': entiere('services', FACTURATION),
  'domaine:commande': entiere('services', COMMANDE),
  'domaine:organisation': entiere('services', BANDEAU),
  'domaine:raccordements': entiere('services', RACCORDEMENTS),
  'domaine:annuaire-facturation': entiere('services', BANDEAU),
  'application:creer-une-structure': entiere('services', BANDEAU),
  'application:gerer-une-structure': entiere('services', BANDEAU),
  'application:coordonnee-bancaire': entiere('services', BANDEAU),
  'application:utilisateurs': entiere('services', BANDEAU),
  'application:engagements': entiere('services', COMMANDE),
  'application:certificats': entiere('services', BANDEAU),
  'application:factures-emises': entiere('services', { ...BANDEAU, 'factures-emises': 'present visible' }),
  'application:factures-de-travaux': entiere('services', { ...BANDEAU, 'factures-de-travaux': 'present visible' }),
  'application:remboursement-de-taxes': entiere('services', {
    ...BANDEAU,
    'remboursement-tic': 'present autre-nom-aujourdhui',
  }),
  'application:compte-technique': entiere('services', BANDEAU),
  'application:annuaire': entiere('services', BANDEAU),
  'mon-compte': entiere('services', BANDEAU),
  'mes-rattachements': entiere('services', BANDEAU),
  'mes-habilitations': entiere('services', HABILITATIONS),
  tickets: entiere('services', BANDEAU),
  approbations: entiere('services', BANDEAU),
  informations: entiere('services', BANDEAU),
  'a-moitie-chargee': enCours('services', BANDEAU),
  erreur: NON_RECONNUE,
  'accueil-deconnecte': deconnectee('services'),
  connexion: deconnectee('services'),
};
