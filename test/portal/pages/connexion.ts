import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Bloc } from '../bloc.ts';
import { COMPTES } from '../comptes.ts';

/** The sign-in page. One picks an account: the replica never shows a field for a password. */
export function buildConnexion(generation: Generation): readonly Bloc[] {
  const options = COMPTES.filter((one) => one.generation === generation && one.personne !== null);
  return [
    { type: 'titre', texte: 'Connexion' },
    {
      type: 'rubrique',
      titre: 'Vous avez déjà un compte ?',
      blocs: [
        {
          type: 'choix',
          action: '/entrer',
          nom: 'compte',
          libelle: 'Personne fictive',
          options: options.map(({ id, personne }) => ({ valeur: id, texte: personne ?? id })),
          bouton: 'Se connecter',
        },
      ],
    },
    {
      type: 'rubrique',
      titre: 'Vous êtes nouveau sur Chorus Pro ?',
      blocs: [
        { type: 'texte', texte: 'Une fois inscrit, Mon compte et Factures émises vous attendent.' },
        { type: 'boutons', libelles: ['Créer un compte'] },
      ],
    },
  ];
}
