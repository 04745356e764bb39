import { lazy, type ReactNode, Suspense } from 'react';
import type { Coffre } from '../../platform/storage/coffre.ts';
import type { Actions } from '../actions.ts';
import type { Tableau } from '../tableau.ts';

/** What it knows weighs more than the rest of the panel: it comes when its tab is opened. */
const Conversation = lazy(() => import('./conversation.tsx'));

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
  readonly coffre: Coffre;
}

/** Questions in one's own words, and guided procedures. */
export function Assistant({ tableau, actions, coffre }: Props): ReactNode {
  return (
    <div className="assistant">
      <label className="case">
        <input
          type="checkbox"
          checked={tableau.reglages.assistantVoit === true}
          onChange={({ target }) => void actions.saveReglages({ assistantVoit: target.checked })}
        />
        Tenir compte de mes espaces et de mes réponses
      </label>
      <Suspense fallback={<p role="status">L’assistant arrive…</p>}>
        <Conversation tableau={tableau} coffre={coffre} />
      </Suspense>
    </div>
  );
}
