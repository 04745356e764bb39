import type { EspaceId } from '../../../../knowledge/catalogue/ids.ts';
import { pathOf } from '../../adresses.ts';
import type { Bloc } from '../../bloc.ts';
import type { CompteEspaces } from '../../compte.ts';
import { LIBELLES } from '../../libelles.ts';
import type { Lien, PageEspaces } from '../../page.ts';
import { CHARGEMENT, ERREUR, INFORMATIONS } from '../communs.ts';
import { buildConnexion } from '../connexion.ts';
import { ACCUEIL } from './accueil.ts';
import { buildEntourage } from './bandeau.ts';
import { buildEspace } from './espace.ts';
import { buildActivites, buildStructure } from './gestionnaire.ts';
import { buildMonCompte } from './mon-compte.ts';

const ONGLETS = ['Synthèse', 'Rechercher', 'Dépôt factures'];

/** The pages an account can open, the first one being where it lands. */
export function pagesEspaces(compte: CompteEspaces): readonly string[] {
  if (compte.personne === null) return ['connexion', 'informations', 'erreur'];
  const structure = compte.ouverts === null ? [] : ['structure'];
  return [...compte.barre, ...structure, 'informations', 'a-moitie-chargee', 'erreur', 'connexion'];
}

function buildContenu(compte: CompteEspaces, id: string): { titre: string; contenu: readonly Bloc[] } {
  switch (id) {
    case 'connexion':
      return { titre: 'Connexion', contenu: buildConnexion('espaces') };
    case 'informations':
      return { titre: 'Informations', contenu: INFORMATIONS };
    case 'a-moitie-chargee':
      return { titre: 'Chargement', contenu: CHARGEMENT };
    case 'structure':
      return { titre: 'Modification de la structure', contenu: buildStructure(compte) };
    case 'accueil-connecte':
      return { titre: LIBELLES[id], contenu: ACCUEIL };
    case 'mon-compte':
      return { titre: LIBELLES[id], contenu: buildMonCompte(compte) };
    case 'activites-du-gestionnaire':
      return { titre: LIBELLES[id], contenu: buildActivites(compte) };
    default:
      return { titre: LIBELLES[id as EspaceId], contenu: buildEspace(id as EspaceId) };
  }
}

const onglet = (libelle: string, rang: number): Lien => ({ libelle, href: pathOf('espaces', 'informations'), actif: rang === 0 });

/** A page of the first portal. A space that the account lacks answers like any address one has no right to. */
export function buildPageEspaces(compte: CompteEspaces, id: string): PageEspaces {
  const vide = { generation: 'espaces', id, ariane: [], onglets: [] } as const;
  if (id === 'erreur' || !pagesEspaces(compte).includes(id)) {
    return { ...vide, titre: 'Page indisponible', bandeau: null, barre: [], plan: [], pied: [], contenu: ERREUR };
  }
  const { titre, contenu } = buildContenu(compte, id);
  const entourage = buildEntourage(id === 'connexion' ? { ...compte, personne: null } : compte, id);
  const ouvert = id in LIBELLES && !['accueil-connecte', 'mon-compte', 'activites-du-gestionnaire'].includes(id);
  return {
    ...vide,
    ...entourage,
    titre,
    contenu,
    onglets: ouvert ? ONGLETS.map(onglet) : [],
    ariane: ouvert
      ? [
          { libelle: LIBELLES['accueil-connecte'], href: pathOf('espaces', 'accueil-connecte') },
          { libelle: titre, href: pathOf('espaces', id), actif: true },
        ]
      : [],
    barre:
      id === 'a-moitie-chargee' ? entourage.barre.slice(0, -1).slice(0, Math.ceil(compte.barre.length / 2)) : entourage.barre,
  };
}
