/** Pages that the recogniser does not read as the table asks, and why. Empty is the goal. */
interface Ecart {
  readonly pourquoi: string;
  readonly habillages: readonly string[];
  readonly comptes?: readonly string[];
  /** ids of pages and titles of sessions; absent: all of them, save `sauf` */
  readonly pages?: readonly string[];
  readonly sauf?: readonly string[];
}

const DE_SERVICES = [
  'panneaux',
  'composants-de-services',
  'listes-et-roles',
  'tuiles',
  'mosaique',
  'boutons-de-services',
] as const;

const ECARTS: readonly Ecart[] = [
  {
    pourquoi: 'le nom de structure « FERME… » est lu comme l’état « fermé »',
    habillages: DE_SERVICES,
    comptes: ['services-gestionnaire'],
    pages: ['mes-habilitations', 'l’accueil, deux domaines et les habilitations disent tout d’un gestionnaire'],
  },
  {
    pourquoi: 'un profil écrit dans « dd » ou « font » n’est pas lu',
    habillages: ['tuiles', 'mosaique'],
    pages: ['mes-habilitations', 'une demande en attente vaut pour le domaine ouvert ensuite'],
  },
  {
    pourquoi: '« Support » en texte, « Nous contacter » à côté, ne vaut pas « Sollicitations émises »',
    habillages: ['tuiles', 'mosaique'],
    comptes: ['services-utilisateur', 'services-gestionnaire', 'services-entite-publique'],
    sauf: ['erreur', 'connexion', 'accueil-deconnecte'],
  },
  {
    pourquoi: 'déconnecté sous /cpp/, la génération suit l’adresse et non la page',
    habillages: DE_SERVICES,
    comptes: ['services-deconnecte'],
    pages: ['application:annuaire'],
  },
  {
    pourquoi: 'un plan du site dans un tableau de mise en page est pris pour la barre',
    habillages: ['tableaux-2005'],
    sauf: ['erreur', 'connexion', 'après la déconnexion, plus rien ne se dit'],
  },
  {
    pourquoi: 'le plan du site, sous la liste des droits, est lu comme des droits',
    habillages: ['paragraphes'],
    comptes: ['barre-minimale', 'gestionnaire', 'entreprise-de-travaux', 'entite-publique'],
    pages: ['mon-compte', 'structure', 'la barre, les abonnements et l’écran de la structure se complètent'],
  },
  {
    pourquoi: '« Mon compte » seul n’est une barre ni dans un paragraphe, ni dans « nav » à côté de « Déconnexion »',
    habillages: ['paragraphes', 'boutons'],
    comptes: ['mon-compte-seul'],
    pages: ['mon-compte', 'informations'],
  },
];

/** Why a page, or a session by its title, is known to be misread; null when it must be read well. */
export function ecartOf(habillage: string, compte: string, page: string): string | null {
  const found = ECARTS.find(
    ({ habillages, comptes, pages, sauf }) =>
      habillages.includes(habillage) &&
      (comptes?.includes(compte) ?? true) &&
      (pages?.includes(page) ?? true) &&
      !(sauf?.includes(page) ?? false),
  );
  return found?.pourquoi ?? null;
}
