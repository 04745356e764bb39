import type { ReactNode } from 'react';
import type { Presence } from '../../platform/storage/formes.ts';
import type { Actions } from '../actions.ts';
import { ListeDeChoix } from '../commun/liste-de-choix.tsx';
import type { Tableau } from '../tableau.ts';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

const PRESENCES: readonly { readonly valeur: Presence; readonly texte: string }[] = [
  { valeur: 'montre', texte: 'Tout montrer' },
  { valeur: 'replie', texte: 'Replié : un bouton seulement' },
  { valeur: 'eteint', texte: 'Éteint : rien sur la page' },
];

const isPresence = (value: string): value is Presence => PRESENCES.some(({ valeur }) => valeur === value);

/** How much of Diapason each site of the portal shows. */
export function Sites({ tableau: { reglages, sites, acces, pigp }, actions }: Props): ReactNode {
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sur les pages de Chorus Pro</h2>
      {!acces && <p className="ancien">Le navigateur refuse à Diapason l’accès à ces sites : rien ne s’y affiche.</p>}
      {sites.map((site) => (
        <ListeDeChoix
          key={site}
          titre={site}
          valeur={reglages.sites[site] ?? 'montre'}
          choix={PRESENCES}
          choose={(valeur) => {
            if (isPresence(valeur)) void actions.saveReglages({ sites: { ...reglages.sites, [site]: valeur } });
          }}
        />
      ))}
      {pigp !== null && (
        <label className="case">
          <input type="checkbox" checked={pigp} onChange={({ target }) => actions.requestPigp(target.checked)} />
          Aussi sur l’entrée des collectivités (portail.dgfip.finances.gouv.fr). Le navigateur vous demandera l’accès.
        </label>
      )}
    </section>
  );
}
