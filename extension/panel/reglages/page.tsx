import type { ReactNode } from 'react';
import { Annonces } from '../commun/annonces.tsx';
import type { Poste } from '../poste.ts';
import { useTableau } from '../use-tableau.ts';
import { Reglages } from './reglages.tsx';

/** The page of options of the browser: the settings of the panel, on their own. */
export function PageDeReglages({ poste }: { readonly poste: Poste }): ReactNode {
  const { tableau, actions } = useTableau(poste);
  if (tableau === null) return null;
  return (
    <>
      <header>
        <h1>Réglages de Diapason</h1>
      </header>
      <main>
        <Annonces tableau={{ ...tableau, situation: 'lue', nouveau: false }} actions={actions} />
        <Reglages tableau={tableau} actions={actions} />
      </main>
    </>
  );
}
