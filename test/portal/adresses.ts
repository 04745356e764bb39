import { ESPACE_IDS, type EspaceId, type Generation } from '../../knowledge/catalogue/ids.ts';
import { DOMAINES } from '../../knowledge/diagnosis/vue.ts';
import { APPLICATIONS } from './comptes/applications.ts';

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Only `utilisateur` and `rechercheFactures` are attested; every other path is ours. */
const CHEMIN_SPECIAL: Readonly<Partial<Record<EspaceId, string>>> = {
  'accueil-connecte': '/cpp/accueil',
  'factures-recues': '/cpp/rechercheFactures',
};

const espaces: Readonly<Record<string, string>> = {
  connexion: '/cpp/utilisateur?execution=e1s1',
  sortie: '/cpp/deconnexion',
  structure: '/cpp/modificationStructure?execution=e4s2',
  informations: '/cpp/informations',
  erreur: '/cpp/erreur',
  'a-moitie-chargee': '/cpp/synthese?execution=e9s1',
  ...Object.fromEntries(ESPACE_IDS.map((id) => [id, `${CHEMIN_SPECIAL[id] ?? `/cpp/${camelCase(id)}`}?execution=e2s1`])),
};

const services: Readonly<Record<string, string>> = {
  accueil: '/aife_csm/fr?id=aife_index',
  'accueil-deconnecte': '/aife_csm/fr',
  connexion: '/aife_csm/fr?id=connexion',
  sortie: '/aife_csm/fr?id=deconnexion',
  'mon-compte': '/aife_csm/fr?id=mon_compte',
  'mes-rattachements': '/aife_csm/fr?id=mes_rattachements',
  'mes-habilitations': '/aife_csm/fr?id=mes_habilitations',
  approbations: '/aife_csm/fr?id=approbations',
  tickets: '/aife_csm/fr?id=tickets',
  'tickets-recus': '/aife_csm/fr?id=tickets_recus',
  informations: '/aife_csm/fr?id=informations',
  erreur: '/aife_csm/fr?id=erreur',
  'a-moitie-chargee': '/aife_csm/fr?id=aife_index&vue=2',
  ...Object.fromEntries(DOMAINES.map((id) => [`domaine:${id}`, `/aife_csm/fr?id=domaine&domaine=${id}`])),
  ...Object.fromEntries(Object.values(APPLICATIONS).map(({ id }) => [`application:${id}`, `/cpp/application/${camelCase(id)}`])),
};

const CHEMINS: Readonly<Record<Generation, Readonly<Record<string, string>>>> = { espaces, services };

/** The path of a page, as its links write it. `sortie` is no page: it signs out. */
export function pathOf(generation: Generation, page: string): string {
  const path = CHEMINS[generation][page];
  if (path === undefined) throw new Error(`Page inconnue : ${page}`);
  return path;
}

/** The whole address on the portal: services open their applications on the host of the first portal's application. */
export function addressOf(generation: Generation, page: string): string {
  const path = pathOf(generation, page);
  const services = path.startsWith('/cpp/') ? 'cpro.chorus-pro.gouv.fr' : 'portail.chorus-pro.gouv.fr';
  return `https://${generation === 'espaces' ? 'chorus-pro.gouv.fr' : services}${path}`;
}

/** The key of the flow changes at each step of the real portal, so it never tells a page from another. */
function stripExecution(path: string): string {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  searchParams.delete('execution');
  return `${pathname}?${searchParams}`;
}

/** The page that a path leads to, `sortie` included; null when there is none. */
export function findPage(generation: Generation, path: string): string | null {
  const wanted = stripExecution(path);
  return Object.entries(CHEMINS[generation]).find(([, one]) => stripExecution(one) === wanted)?.[0] ?? null;
}
