import { ESPACE_IDS } from '../../../../knowledge/catalogue/ids.ts';
import { pathOf } from '../../adresses.ts';
import type { CompteEspaces } from '../../compte.ts';
import { LIBELLES } from '../../libelles.ts';
import type { Lien, PageEspaces } from '../../page.ts';

const lien = (libelle: string, page: string): Lien => ({ libelle, href: pathOf('espaces', page) });

/** The bar of an account. Unknown tabs come just before « Mon compte », which stays last. */
export function buildBarre(compte: CompteEspaces, actif: string): readonly Lien[] {
  const connus = compte.barre.map((id) => ({ ...lien(LIBELLES[id], id), actif: id === actif }));
  const inconnus = compte.inconnus.map((libelle) => lien(libelle, 'informations'));
  return [...connus.slice(0, -1), ...inconnus, ...connus.slice(-1)];
}

/** What surrounds every page of a signed-in person. */
export function buildEntourage(compte: CompteEspaces, actif: string): Pick<PageEspaces, 'bandeau' | 'barre' | 'plan' | 'pied'> {
  const { personne } = compte;
  return {
    bandeau: {
      aide: lien('Besoin d’aide ? Posez une question', 'informations'),
      connecte:
        personne === null
          ? null
          : {
              nom: lien(personne, 'mon-compte'),
              derniereConnexion: 'Dernière connexion le 22 juillet 2019 10:03:10',
              sortie: lien('Déconnexion', 'sortie'),
            },
    },
    barre: personne === null ? [] : buildBarre(compte, actif),
    plan: ESPACE_IDS.map((id) => lien(LIBELLES[id], id)),
    pied: [lien('Mentions légales', 'informations'), lien('Conditions d’utilisation', 'informations')],
  };
}
