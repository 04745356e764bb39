import type { Bloc } from '../bloc.ts';

/** What the first portal's old addresses answer since 2022; nothing else stands on the page. */
export const ERREUR: readonly Bloc[] = [
  { type: 'titre', texte: 'Page indisponible' },
  { type: 'texte', texte: 'Des contraintes de sécurité empêchent d’accéder à la page demandée.' },
];

/** The page of the footer's links. */
export const INFORMATIONS: readonly Bloc[] = [
  { type: 'titre', texte: 'Informations' },
  {
    type: 'texte',
    texte:
      'Cette réplique d’entraînement a son propre balisage et ses propres données. Rien de ce que vous y faites n’est envoyé.',
  },
];

/** Content that has not arrived yet. */
export const CHARGEMENT: readonly Bloc[] = [{ type: 'chargement', texte: 'Chargement en cours…' }];
