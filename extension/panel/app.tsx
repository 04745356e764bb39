import type { ReactNode } from 'react';
import { Assistant } from './assistant/assistant.tsx';
import { Annonces } from './commun/annonces.tsx';
import { Onglets } from './commun/onglets.tsx';
import { MaStructure } from './ma-structure/ma-structure.tsx';
import { MesEspaces } from './mes-espaces/mes-espaces.tsx';
import type { Poste } from './poste.ts';
import { Reglages } from './reglages/reglages.tsx';
import { useTableau } from './use-tableau.ts';

/** The panel. What is said of one person is made anew for another. */
export function App({ poste }: { readonly poste: Poste }): ReactNode {
  const { tableau, actions } = useTableau(poste);
  if (tableau === null) return null;
  const parts = { tableau, actions };
  return (
    <>
      <header>
        <h1>Diapason</h1>
        <p>L’aide pour Chorus Pro. Ce n’est pas un service officiel.</p>
      </header>
      <main>
        <Annonces {...parts} />
        <Onglets
          onglets={[
            { id: 'espaces', titre: 'Mes espaces', contenu: <MesEspaces key={tableau.qui} {...parts} /> },
            { id: 'structure', titre: 'Ma structure', contenu: <MaStructure key={tableau.qui} {...parts} /> },
            { id: 'assistant', titre: 'Assistant', contenu: <Assistant key={tableau.qui} {...parts} coffre={poste.coffre} /> },
            { id: 'reglages', titre: 'Réglages', contenu: <Reglages {...parts} /> },
          ]}
        />
      </main>
    </>
  );
}
