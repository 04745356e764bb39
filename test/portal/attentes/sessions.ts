import { type Attente, deconnectee, enCours, entiere } from './attente.ts';

/** Several pages that one person opens one after the other, and what must be said after the last. */
export interface Session {
  readonly titre: string;
  readonly compte: string;
  readonly pages: readonly string[];
  readonly attente: Attente;
}

export const SESSIONS: readonly Session[] = [
  {
    titre: 'la barre, les abonnements et l’écran de la structure se complètent',
    compte: 'gestionnaire',
    pages: ['accueil-connecte', 'mon-compte', 'structure'],
    attente: entiere('espaces', {
      'accueil-connecte': 'present visible',
      'mon-compte': 'present visible',
      'activites-du-gestionnaire': 'present visible',
      'factures-emises': 'present visible',
      'factures-recues': 'non-concerne entite-publique-seulement',
      'factures-a-valider': 'a-ajouter ouvert-mais-pas-abonne',
      'factures-de-travaux': 'non-concerne hors-ccag-travaux',
      'sollicitations-emises': 'present visible',
      'sollicitations-recues': 'non-concerne entite-publique-seulement',
      engagements: 'a-ajouter pas-ouvert-sur-la-structure',
      'memoires-de-frais-de-justice': 'a-ajouter pas-ouvert-sur-la-structure',
      'remboursement-tic': 'non-concerne hors-profession-agricole',
      // subscribed or asked for wins over open
      'raccordements-edi-api': 'en-attente abonnement-en-attente',
      'suivi-des-flux': 'en-attente reconnexion-necessaire',
    }),
  },
  {
    titre: 'une barre à moitié chargée garde ce qui fut vu et ne nie plus rien',
    compte: 'barre-minimale',
    pages: ['accueil-connecte', 'a-moitie-chargee'],
    attente: enCours('espaces', {
      'accueil-connecte': 'present visible',
      'mon-compte': 'present visible',
      'activites-du-gestionnaire': 'present visible',
      'factures-emises': 'inconnu page-incomplete',
      'factures-recues': 'non-concerne entite-publique-seulement',
      'factures-a-valider': 'non-concerne sans-sous-traitance-ni-groupement',
      'factures-de-travaux': 'non-concerne hors-ccag-travaux',
      'sollicitations-emises': 'present visible',
      'sollicitations-recues': 'non-concerne entite-publique-seulement',
      engagements: 'inconnu page-incomplete',
      'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
      'remboursement-tic': 'non-concerne hors-profession-agricole',
      'raccordements-edi-api': 'non-concerne sans-edi-ni-api',
      'suivi-des-flux': 'non-concerne sans-edi-ni-api',
    }),
  },
  {
    titre: 'après la déconnexion, plus rien ne se dit',
    compte: 'gestionnaire-complet',
    pages: ['accueil-connecte', 'connexion'],
    attente: deconnectee('espaces'),
  },
  {
    titre: 'l’accueil, deux domaines et les habilitations disent tout d’un gestionnaire',
    compte: 'services-gestionnaire',
    pages: ['accueil', 'domaine:facturation', 'domaine:commande', 'mes-habilitations'],
    attente: entiere('services', {
      'accueil-connecte': 'present autre-nom-aujourdhui',
      'mon-compte': 'present visible',
      'activites-du-gestionnaire': 'present autre-nom-aujourdhui',
      'factures-emises': 'present visible',
      'factures-recues': 'non-concerne entite-publique-seulement',
      'factures-a-valider': 'present visible',
      'factures-de-travaux': 'present visible',
      'sollicitations-emises': 'present autre-nom-aujourdhui',
      'sollicitations-recues': 'non-concerne entite-publique-seulement',
      engagements: 'present visible',
      'memoires-de-frais-de-justice': 'en-attente abonnement-en-attente',
      'remboursement-tic': 'present autre-nom-aujourdhui',
      'raccordements-edi-api': 'present autre-nom-aujourdhui',
      'suivi-des-flux': 'present visible',
    }),
  },
  {
    titre: 'une demande en attente vaut pour le domaine ouvert ensuite',
    compte: 'services-utilisateur',
    pages: ['accueil', 'mes-habilitations', 'domaine:facturation'],
    attente: entiere('services', {
      'accueil-connecte': 'present autre-nom-aujourdhui',
      'mon-compte': 'present visible',
      'activites-du-gestionnaire': 'non-concerne pas-gestionnaire',
      'factures-emises': 'present visible',
      'factures-recues': 'non-concerne entite-publique-seulement',
      'factures-a-valider': 'non-concerne sans-sous-traitance-ni-groupement',
      'factures-de-travaux': 'en-attente abonnement-en-attente',
      'sollicitations-emises': 'present autre-nom-aujourdhui',
      'sollicitations-recues': 'non-concerne entite-publique-seulement',
      engagements: 'a-ajouter habilitation-a-demander',
      'memoires-de-frais-de-justice': 'non-concerne sans-decision-de-justice',
      'remboursement-tic': 'non-concerne hors-profession-agricole',
      'raccordements-edi-api': 'inconnu page-incomplete',
      'suivi-des-flux': 'a-ajouter habilitation-a-demander',
    }),
  },
  {
    titre: 'une page d’erreur n’efface pas ce que la barre disait',
    compte: 'entite-publique',
    pages: ['accueil-connecte', 'erreur'],
    attente: entiere(
      'espaces',
      {
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
      },
      ['Bourse aux marchés'],
    ),
  },
];
