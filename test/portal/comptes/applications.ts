import type { Application } from '../compte.ts';

const application = (id: string, titre: string, texte: string, sousDomaine?: string): Application => ({
  id,
  titre,
  texte,
  ...(sousDomaine === undefined ? {} : { sousDomaine }),
});

/**
 * The applications of the portal of services whose name is attested. The domain of « Certificats de cessibilité » is not: we put it
 * in « Commande ». « Gérer les utilisateurs » is our name for what stands under « Utilisateurs ».
 */
export const APPLICATIONS = {
  facturesEmises: application('factures-emises', 'Factures émises', 'Déposer, saisir et suivre ce que vous facturez.'),
  facturesRecues: application('factures-recues', 'Factures reçues', 'Traiter ce que vos fournisseurs vous adressent.'),
  facturesDeTravaux: application('factures-de-travaux', 'Factures de travaux', 'Échanger les pièces d’un marché de travaux.'),
  remboursement: application('remboursement-de-taxes', 'Remboursement de taxes', 'Gazole et autres produits énergétiques.'),
  engagements: application('engagements', 'Engagements', 'Consulter les commandes d’une entité publique.'),
  certificats: application('certificats', 'Certificats de cessibilité', 'Demander un certificat pour céder une créance.'),
  creerStructure: application('creer-une-structure', 'Créer une structure', 'Déclarer un établissement de plus.', 'Structures'),
  gererStructure: application('gerer-une-structure', 'Gérer une structure', 'Consulter, modifier, activer.', 'Structures'),
  coordonnee: application('coordonnee-bancaire', 'Créer une coordonnée bancaire', 'Ajouter un compte à créditer.', 'Structures'),
  utilisateurs: application('utilisateurs', 'Gérer les utilisateurs', 'Rattachements et droits des personnes.', 'Utilisateurs'),
  compteTechnique: application('compte-technique', 'Compte technique', 'Ouvrir l’accès de vos outils par API.'),
  annuaire: application('annuaire', 'Annuaire de la facturation électronique', 'Chercher une entreprise ou une entité.'),
} as const satisfies Readonly<Record<string, Application>>;
