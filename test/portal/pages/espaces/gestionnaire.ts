import { ESPACE_IDS, type EspaceId } from '../../../../knowledge/catalogue/ids.ts';
import { pathOf } from '../../adresses.ts';
import type { Bloc } from '../../bloc.ts';
import type { CompteEspaces } from '../../compte.ts';
import { LIBELLES } from '../../libelles.ts';

const NEVER_LISTED: ReadonlySet<EspaceId> = new Set(['accueil-connecte', 'mon-compte']);

/** « Activités du gestionnaire »: what others ask for. Their requests name spaces and prove nothing of mine. */
export function buildActivites(compte: CompteEspaces): readonly Bloc[] {
  return [
    { type: 'titre', texte: LIBELLES['activites-du-gestionnaire'] },
    {
      type: 'rubrique',
      titre: 'Les demandes d’abonnement à des espaces',
      blocs: [
        {
          type: 'tableau',
          legende: 'Demandes de mes utilisateurs',
          colonnes: ['Demandeur', 'Espace', 'État'],
          lignes: [['Ali Fictif', LIBELLES['factures-de-travaux'], 'En cours de validation']],
        },
      ],
    },
    {
      type: 'rubrique',
      titre: 'Mes structures',
      blocs: [
        { type: 'texte', texte: `${compte.structure?.nom ?? ''} (${compte.structure?.siret ?? ''})` },
        { type: 'liens', liens: [{ libelle: 'Modifier la structure', href: pathOf('espaces', 'structure') }] },
      ],
    },
  ];
}

/** « Modification de la structure » and its « Liste des espaces de la structure », open or not. */
export function buildStructure(compte: CompteEspaces): readonly Bloc[] {
  const ouverts = compte.ouverts ?? [];
  const listes = ESPACE_IDS.filter((id) => !NEVER_LISTED.has(id));
  return [
    { type: 'titre', texte: 'Modification de la structure' },
    { type: 'texte', texte: `Structure : ${compte.structure?.nom ?? ''}. Identifiant : ${compte.structure?.siret ?? ''}.` },
    {
      type: 'rubrique',
      titre: 'Liste des espaces de la structure',
      blocs: [
        {
          type: 'tableau',
          legende: 'Espaces',
          colonnes: ['Espace', 'État'],
          lignes: listes.map((id) => [LIBELLES[id], ouverts.includes(id) ? 'Ouvert' : 'Fermé']),
        },
        { type: 'boutons', libelles: ['Ajouter des espaces'] },
        {
          type: 'dialogue',
          titre: 'Ajouter des espaces',
          libelles: listes.filter((id) => !ouverts.includes(id)).map((id) => LIBELLES[id]),
        },
      ],
    },
    { type: 'boutons', libelles: ['Valider', 'Annuler'] },
  ];
}
