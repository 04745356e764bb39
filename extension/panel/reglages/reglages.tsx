import type { ReactNode } from 'react';
import type { Actions } from '../actions.ts';
import type { Tableau } from '../tableau.ts';
import { Donnees } from './donnees.tsx';
import { Sites } from './sites.tsx';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** Language, sites, data. The same in the panel and on the page of options. */
export function Reglages({ tableau, actions }: Props): ReactNode {
  return (
    <>
      <section aria-labelledby="langue">
        <h2 id="langue">Langue</h2>
        <p>Diapason parle français. L’anglais n’est pas encore prêt.</p>
      </section>
      <Sites tableau={tableau} actions={actions} />
      <Donnees tableau={tableau} actions={actions} />
    </>
  );
}
