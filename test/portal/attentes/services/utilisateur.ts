import { type Attentes, deconnectee, enCours, entiere, type Jugements, NON_RECONNUE } from '../attente.ts';

/** What the header alone proves: « Mon compte » under the name, « Support ». Every other place is still to be opened. */
const BANDEAU: Jugements = {
  'accueil-connecte': 'inconnu page-incomplete',
  'mon-compte': 'present visible',
  'activites-du-gestionnaire': 'non-concerne pas-gestionnaire',
  'factures-emises': 'inconnu page-incomplete',
  'factures-recues': 'non-concerne entite-publique-seulement',
  'factures-a-valider': 'non-concerne sans-sous-traitance-ni-groupement',
  'factures-de-travaux': 'inconnu page-incomplete',
  'sollicitations-emises': 'present autre-nom-aujourdhui',
  'sollicitations-recues': 'non-concerne entite-publique-seulement',
  engagements: 'inconnu page-incomplete',
  'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
  'remboursement-tic': 'non-concerne hors-profession-agricole',
  'raccordements-edi-api': 'inconnu page-incomplete',
  'suivi-des-flux': 'inconnu page-incomplete',
};

const ACCUEIL: Jugements = { ...BANDEAU, 'accueil-connecte': 'present autre-nom-aujourdhui' };

/** The domain shows « Factures émises » and nothing else. */
const FACTURATION: Jugements = {
  ...BANDEAU,
  'factures-emises': 'present visible',
  'factures-de-travaux': 'a-ajouter habilitation-a-demander',
};

/** The domain shows « Certificats de cessibilité », which is no space; an invoice was paid. */
const COMMANDE: Jugements = { ...BANDEAU, engagements: 'a-ajouter habilitation-a-demander' };

/** Granted, waiting, refused, expired. A domain, « Raccordements », is not judged here. */
const HABILITATIONS: Jugements = {
  ...BANDEAU,
  'factures-emises': 'present visible',
  'factures-de-travaux': 'en-attente abonnement-en-attente',
  engagements: 'a-ajouter habilitation-a-demander',
  'suivi-des-flux': 'a-ajouter habilitation-a-demander',
};

/** Supplier of works, not a manager, uses EDI, paid once already. */
export const SERVICES_UTILISATEUR: Attentes = {
  accueil: entiere('services', ACCUEIL),
  'domaine:facturation': entiere('services', FACTURATION),
  'domaine:commande': entiere('services', COMMANDE),
  'domaine:annuaire-facturation': entiere('services', BANDEAU),
  'application:factures-emises': entiere('services', { ...BANDEAU, 'factures-emises': 'present visible' }),
  'application:certificats': entiere('services', BANDEAU),
  'application:annuaire': entiere('services', BANDEAU),
  'mon-compte': entiere('services', BANDEAU),
  'mes-rattachements': entiere('services', BANDEAU),
  'mes-habilitations': entiere('services', HABILITATIONS),
  tickets: entiere('services', BANDEAU),
  informations: entiere('services', BANDEAU),
  'a-moitie-chargee': enCours('services', BANDEAU),
  erreur: NON_RECONNUE,
  'accueil-deconnecte': deconnectee('services'),
  connexion: deconnectee('services'),
};
