import { pathOf } from '../../adresses.ts';
import type { CompteServices } from '../../compte.ts';
import type { Lien, PageServices } from '../../page.ts';

/** A link of the portal of services. */
export const lien = (libelle: string, page: string): Lien => ({ libelle, href: pathOf('services', page) });

/** What surrounds every page: the header of a signed-in person, or the two entries of a visitor. */
export function buildEntourage(compte: CompteServices): Pick<PageServices, 'bandeau' | 'pied'> {
  const { personne, approbations, ticketsRecus } = compte;
  const connecte = personne !== null;
  return {
    bandeau: {
      domaines: lien('Domaines', connecte ? 'accueil' : 'accueil-deconnecte'),
      approbations: approbations === null ? null : { ...lien('Approbations', 'approbations'), compteur: approbations },
      ticketsRecus: ticketsRecus ? lien('Tickets reçus', 'tickets-recus') : null,
      support: [lien('Nous contacter', connecte ? 'tickets' : 'informations')],
      personne: !connecte
        ? null
        : {
            nom: personne,
            menu: [
              lien('Mon compte', 'mon-compte'),
              lien('Mes rattachements', 'mes-rattachements'),
              lien('Mes habilitations', 'mes-habilitations'),
              lien('Changer mon adresse de connexion', 'informations'),
              lien('Déconnexion', 'sortie'),
            ],
          },
      entree: connecte ? [] : [lien('Se connecter', 'connexion'), lien('Créer un compte', 'informations')],
    },
    pied: [lien('Mentions légales', 'informations'), lien('Documentation', 'informations')],
  };
}
