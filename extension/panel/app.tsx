import type { ReactNode } from 'react';
import { Annonces } from './commun/annonces.tsx';
import { Onglets } from './commun/onglets.tsx';
import { MesEspaces } from './mes-espaces/mes-espaces.tsx';
import type { Poste } from './poste.ts';
import { useTableau } from './use-tableau.ts';

/** The panel. */
export function App({ poste }: { readonly poste: Poste }): ReactNode {
  const { tableau, actions } = useTableau(poste);
  if (tableau === null) return null;
  return (
    <>
      <header>
        <h1>Diapason</h1>
        <p>L’aide pour Chorus Pro. Ce n’est pas un service officiel.</p>
      </header>
      <main>
        <Annonces tableau={tableau} actions={actions} />
        <Onglets
          onglets={[
            {
              id: 'espaces',
              titre: 'Mes espaces',
              contenu: <MesEspaces key={tableau.qui} tableau={tableau} actions={actions} />,
            },
          ]}
        />
      </main>
    </>
  );
}
