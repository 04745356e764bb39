import type { Bloc } from '../../bloc.ts';
import type { CompteServices } from '../../compte.ts';

/** « Mes habilitations »: no guide shows this screen; « <application> consultation | modification » is the attested way of naming. */
export function buildHabilitations(compte: CompteServices): readonly Bloc[] {
  return [
    { type: 'titre', texte: 'Mes habilitations' },
    { type: 'texte', texte: 'Une habilitation ouvre une application. Exemple : Factures reçues modification.' },
    {
      type: 'tableau',
      legende: 'Habilitations',
      colonnes: ['Profil', 'Structure', 'Statut'],
      lignes: compte.habilitations.map(({ profil, etat }) => [profil, compte.structure?.nom ?? '', etat]),
    },
    { type: 'boutons', libelles: ['Demander une habilitation'] },
  ];
}

/** « Approbations »: what other people ask for. It names profiles that are not mine. */
export const APPROBATIONS: readonly Bloc[] = [
  { type: 'titre', texte: 'Approbations' },
  {
    type: 'tableau',
    legende: 'Demandes en attente',
    colonnes: ['État', 'Description', 'Demandeur', 'Date'],
    lignes: [
      ['En attente', 'Habilitation Mémoires de frais de justice modification', 'Ali Fictif', '03/11/2026'],
      ['En attente', 'Habilitation Factures à valider consultation', 'Léo Fictif', '04/11/2026'],
      ['En attente', 'Rattachement à la structure', 'Mia Fictive', '05/11/2026'],
    ],
  },
];

/** « Mes rattachements ». */
export const buildRattachements = ({ structure }: CompteServices): readonly Bloc[] => [
  { type: 'titre', texte: 'Mes rattachements' },
  {
    type: 'tableau',
    legende: 'Structures',
    colonnes: ['Structure', 'Identifiant', 'Statut'],
    lignes: structure === null ? [] : [[structure.nom, structure.siret, 'Validé']],
  },
  { type: 'boutons', libelles: ['Demander un rattachement'] },
];
