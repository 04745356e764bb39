import { DOMAINES } from '../../../../knowledge/diagnosis/vue.ts';
import { pathOf } from '../../adresses.ts';
import type { CompteServices } from '../../compte.ts';
import type { Lien, PageServices } from '../../page.ts';
import { ERREUR } from '../communs.ts';
import { buildEntourage, lien } from './bandeau.ts';
import { buildContenu } from './contenu.ts';
import { NOMS } from './domaines.ts';

const PUBLIQUES: ReadonlySet<string> = new Set(['accueil-deconnecte', 'connexion']);
const ONGLETS: Readonly<Record<string, readonly string[]>> = {
  tickets: ['Actions requises', 'En cours', 'Clôturés', 'Brouillons'],
  'tickets-recus': ['Tickets à traiter', 'Recherche'],
};

/** The pages an account can open, the first one being where it lands. */
export function pagesServices(compte: CompteServices): readonly string[] {
  const domaines = DOMAINES.filter((id) => compte.domaines[id] !== undefined).map((id) => `domaine:${id}`);
  const communes = ['informations', 'a-moitie-chargee', 'erreur', 'accueil-deconnecte', 'connexion'];
  if (compte.personne === null)
    return ['accueil-deconnecte', ...domaines, 'application:annuaire', ...communes.slice(0, 3), 'connexion'];
  const applications = Object.values(compte.domaines)
    .flat()
    .map(({ id }) => `application:${id}`);
  const menus = ['mon-compte', 'mes-rattachements', 'mes-habilitations', 'tickets'];
  const gestion = [...(compte.approbations === null ? [] : ['approbations']), ...(compte.ticketsRecus ? ['tickets-recus'] : [])];
  return ['accueil', ...domaines, ...applications, ...menus, ...gestion, ...communes];
}

function buildAriane(compte: CompteServices, id: string, titre: string): readonly Lien[] {
  const accueil = { libelle: 'Accueil', href: pathOf('services', compte.personne === null ? 'accueil-deconnecte' : 'accueil') };
  const domaine = DOMAINES.find((one) => compte.domaines[one]?.some((application) => `application:${application.id}` === id));
  const parent = domaine === undefined ? [] : [lien(NOMS[domaine], `domaine:${domaine}`)];
  return [accueil, ...parent, { ...lien(titre, id), actif: true }];
}

/** A page of the portal of services. A domain or an application that the account lacks answers with the error page. */
export function buildPageServices(compte: CompteServices, id: string): PageServices {
  const nue = { generation: 'services', id, ariane: [], onglets: [] } as const;
  if (id === 'erreur' || !pagesServices(compte).includes(id)) {
    return { ...nue, titre: 'Page indisponible', bandeau: null, pied: [], contenu: ERREUR };
  }
  const visiteur: CompteServices = { ...compte, personne: null, approbations: null, ticketsRecus: false };
  const domaines = compte.domaines['annuaire-facturation'];
  const vu = PUBLIQUES.has(id)
    ? { ...visiteur, domaines: domaines === undefined ? {} : { 'annuaire-facturation': domaines } }
    : compte;
  const contenu = buildContenu(vu, id);
  const titre = contenu.find((bloc) => bloc.type === 'titre')?.texte ?? 'Chargement';
  const onglets = id.startsWith('application:factures') ? ['Synthèse', 'Rechercher', 'Dépôt factures'] : (ONGLETS[id] ?? []);
  const interieure = !PUBLIQUES.has(id) && !['accueil', 'a-moitie-chargee'].includes(id);
  return {
    ...nue,
    ...buildEntourage(vu),
    titre,
    contenu,
    onglets: onglets.map((libelle, rang) => ({ ...lien(libelle, 'informations'), actif: rang === 0 })),
    ariane: interieure ? buildAriane(vu, id, titre) : [],
  };
}
