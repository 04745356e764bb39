import { DOMAINES } from '../../../../knowledge/diagnosis/vue.ts';
import type { Bloc } from '../../bloc.ts';
import type { CompteServices } from '../../compte.ts';
import { CHARGEMENT, ERREUR, INFORMATIONS } from '../communs.ts';
import { buildConnexion } from '../connexion.ts';
import { buildFactures } from '../factures.ts';
import { ACCUEIL, ACCUEIL_DECONNECTE, buildMonCompte, TICKETS, TICKETS_RECUS } from './compte-et-tickets.ts';
import { buildDomaine, buildDomaines } from './domaines.ts';
import { APPROBATIONS, buildHabilitations, buildRattachements } from './habilitations.ts';

const FIXES: Readonly<Record<string, (compte: CompteServices) => readonly Bloc[]>> = {
  accueil: (compte) => [...ACCUEIL, ...buildDomaines(compte)],
  'accueil-deconnecte': (compte) => [...ACCUEIL_DECONNECTE, ...buildDomaines(compte)],
  connexion: () => buildConnexion('services'),
  'mon-compte': buildMonCompte,
  'mes-rattachements': buildRattachements,
  'mes-habilitations': buildHabilitations,
  approbations: () => APPROBATIONS,
  tickets: () => TICKETS,
  'tickets-recus': () => TICKETS_RECUS,
  informations: () => INFORMATIONS,
  'a-moitie-chargee': () => CHARGEMENT,
  erreur: () => ERREUR,
};

function buildApplication(compte: CompteServices, id: string): readonly Bloc[] {
  const application = Object.values(compte.domaines)
    .flat()
    .find((one) => `application:${one.id}` === id);
  return application === undefined
    ? ERREUR
    : [
        { type: 'titre', texte: application.titre },
        {
          type: 'texte',
          texte: 'Pour une situation de travaux, ouvrez plutôt Factures de travaux ; pour une taxe, Remboursement de taxes.',
        },
        buildFactures(),
      ];
}

/** What a page of the portal of services holds. */
export function buildContenu(compte: CompteServices, id: string): readonly Bloc[] {
  const fixe = FIXES[id];
  if (fixe !== undefined) return fixe(compte);
  const domaine = DOMAINES.find((one) => id === `domaine:${one}`);
  return domaine === undefined ? buildApplication(compte, id) : buildDomaine(compte, domaine);
}
