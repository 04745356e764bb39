import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Domaine } from '../../knowledge/diagnosis/vue.ts';

/** Words of the portal that are not spaces: they tell where one is, and what must not be taken for a bar. */
const ENTREES = {
  deconnexion: [
    'Déconnexion',
    'Se déconnecter',
    'Me déconnecter',
    'Log out',
    'Logout',
    'Log off',
    'Sign out',
    'Disconnect',
    'Disconnection',
  ],
  'se-connecter': ['Se connecter', 'Connexion', 'Me connecter', "S'identifier", "S'authentifier", 'Log in', 'Login', 'Sign in'],
  'creer-un-compte': ['Créer un compte', 'Create an account', 'Create account', 'Sign up'],
  'nouveau-venu': ['Vous êtes nouveau sur Chorus Pro', 'Vous avez déjà un compte', 'Vous avez déjà un compte Chorus Pro'],
  domaines: ['Domaines', 'Domains'],
  approbations: ['Approbations', 'Approvals'],
  support: ['Support'],
  'nous-contacter': ['Nous contacter', 'Contact us'],
  'mes-rattachements': ['Mes rattachements', 'My affiliations'],
  'mes-habilitations': ['Mes habilitations', 'Vos habilitations', 'Liste de mes habilitations', 'My authorizations'],
  'changer-adresse': ['Changer mon adresse de connexion'],
  'historique-demandes': ['History of my requests'],
  'acceder-au-domaine': ['Accéder au domaine', 'Access the domain', 'Access domain'],
  acceder: [
    'Accéder',
    'Accéder au service',
    "Accéder à l'application",
    'Ouvrir',
    "Ouvrir l'application",
    'Lancer',
    "Lancer l'application",
    'Open',
    'Launch',
    'Access Service',
    'Access the service',
  ],
  'titre-structure': ['Modification de la structure'],
  'liste-espaces': ['Liste des espaces de la structure'],
  'mes-abonnements': ['Mes abonnements aux espaces', 'Mes abonnements'],
  'organisation-modification': ['Organisation modification'],
  'second-niveau': [
    'Synthèse',
    'Rechercher',
    'Recherche',
    'Recherche avancée',
    'Dépôt factures',
    'Dépôt de factures',
    'Déposer facture',
    'Déposer une facture',
    'Saisir facture',
    'Saisir une facture',
    'Tableau de bord',
    'Saisir sollicitation',
    'Input request',
  ],
  'menu-du-nom': ['Mes informations personnelles', 'Mes informations', 'Mon profil', 'Mes préférences'],
  session: ["Besoin d'aide", "Besoin d'aide ? Posez une question", 'Posez une question'],
  'plan-du-site': ['Plan du site', 'Site map', 'Sitemap'],
  'pied-de-page': [
    'Mentions légales',
    'Accessibilité',
    "Conditions générales d'utilisation",
    'CGU',
    'Données personnelles',
    'Politique de confidentialité',
    'Gestion des cookies',
    'Legal notice',
    'Accessibility',
  ],
} as const;

export type Entree = keyof typeof ENTREES;

const DOMAINES: Readonly<Record<Domaine, readonly string[]>> = {
  facturation: ['Facturation', 'Billing'],
  commande: ['Commande', 'Ordering'],
  organisation: ['Organisation', 'Organization'],
  raccordements: ['Raccordements', 'Raccordement'],
  'annuaire-facturation': ['Annuaire facturation', 'Annuaire de la facturation'],
};

const fold = <Id extends string>(table: Readonly<Record<Id, readonly string[]>>): ReadonlyMap<string, Id> =>
  new Map((Object.keys(table) as Id[]).flatMap((id) => table[id].map((label) => [foldLabel(label), id] as const)));

export const ENTREE_BY_LABEL: ReadonlyMap<string, Entree> = fold(ENTREES);
export const DOMAINE_BY_LABEL: ReadonlyMap<string, Domaine> = fold(DOMAINES);

/** Every label of the portal that names no space, as it is written. */
export const labelsOfPortal = (): readonly string[] => [...Object.values(ENTREES), ...Object.values(DOMAINES)].flat();
