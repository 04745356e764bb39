import type { ReactNode } from 'react';
import type { Actions } from '../actions.ts';
import { Volet } from '../commun/volet.tsx';
import type { Tableau } from '../tableau.ts';
import { PreparerUnRapport } from './rapport.tsx';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** A page of the portal that we do not know: nothing is concluded, and one can help. */
export function PageInconnue({ tableau: { situation, devant }, actions }: Props): ReactNode {
  const { tabId } = devant;
  if (tabId === null || situation !== 'inconnue') return null;
  return (
    <section className="annonce" aria-labelledby="inconnue">
      <h2 id="inconnue">Je ne connais pas cette page</h2>
      <p>Je n’en conclus rien. Revenez à l’accueil du portail, une fois connecté : je pourrai vous répondre.</p>
      <Volet titre="Aider Diapason à la connaître">
        <PreparerUnRapport key={tabId} tabId={tabId} actions={actions} />
      </Volet>
    </section>
  );
}

/** A page that was read, perhaps badly: the same report. */
export function PageMalLue({ tableau: { situation, devant }, actions }: Props): ReactNode {
  const { tabId } = devant;
  if (tabId === null || situation !== 'lue') return null;
  return (
    <Volet titre="Cette page est mal lue ?">
      <PreparerUnRapport key={tabId} tabId={tabId} actions={actions} />
    </Volet>
  );
}
