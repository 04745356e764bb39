import type { Bloc } from '../../bloc.ts';
import type { CompteEspaces } from '../../compte.ts';
import { LIBELLES } from '../../libelles.ts';

const nomEtSiret = ({ structure }: CompteEspaces): string => (structure === null ? '' : `${structure.nom} (${structure.siret})`);

function buildRattachements(compte: CompteEspaces): Bloc {
  if (compte.structure === null) return { type: 'texte', texte: 'Vous n’êtes rattaché à aucune structure.' };
  const role = compte.ouverts === null ? 'Utilisateur' : 'Gestionnaire principal';
  return {
    type: 'tableau',
    legende: 'Structures',
    colonnes: ['Structure', 'Rôle', 'État'],
    lignes: [[nomEtSiret(compte), role, 'Validé']],
  };
}

/** « Mon compte » (2019): personal data, attachments, and the subscriptions to spaces with their state. */
export function buildMonCompte(compte: CompteEspaces): readonly Bloc[] {
  return [
    { type: 'titre', texte: LIBELLES['mon-compte'] },
    {
      type: 'rubrique',
      titre: 'Mes informations personnelles',
      blocs: [
        {
          type: 'texte',
          texte: `Nom affiché : ${compte.personne ?? ''}. Recevoir des notifications périodiques d’activité : oui.`,
        },
      ],
    },
    {
      type: 'rubrique',
      titre: 'Mes rattachements aux structures',
      blocs: [buildRattachements(compte), { type: 'boutons', libelles: ['Demande de rattachement'] }],
    },
    {
      type: 'rubrique',
      titre: 'Mes abonnements aux espaces',
      blocs: [
        {
          type: 'tableau',
          legende: 'Abonnements',
          colonnes: ['Structure', 'Espace', 'Mode', 'État'],
          lignes: compte.abonnements.map(({ espace, mode, etat }) => [nomEtSiret(compte), LIBELLES[espace], mode, etat]),
        },
        { type: 'boutons', libelles: ['Ajouter un abonnement'] },
        { type: 'dialogue', titre: 'Ajouter un abonnement', libelles: [LIBELLES['factures-emises'], LIBELLES['suivi-des-flux']] },
      ],
    },
    { type: 'boutons', libelles: ['Valider', 'Annuler'] },
  ];
}
