import type { Bloc } from '../../bloc.ts';

/** The home: prose and a list of work that name spaces without being the bar. */
export const ACCUEIL: readonly Bloc[] = [
  { type: 'titre', texte: 'Bienvenue' },
  { type: 'texte', texte: 'Les onglets du haut mènent à vos fonctions. Mon compte garde vos coordonnées et vos abonnements.' },
  {
    type: 'rubrique',
    titre: 'Actualités',
    blocs: [
      { type: 'texte', texte: 'Factures de travaux : un nouveau mémento explique le décompte mensuel.' },
      { type: 'texte', texte: 'Sollicitations reçues : les agents peuvent désormais trier leurs demandes.' },
    ],
  },
];
