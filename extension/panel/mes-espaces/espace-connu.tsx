import type { ReactNode } from 'react';
import { Marked } from '../../../bot/chat/marked.tsx';
import { compose } from '../../overlay/phrases.ts';
import { Tiroirs } from '../commun/tiroirs.tsx';
import { partsOf } from './chercher.ts';
import { Fiche } from './fiche.tsx';
import type { Ligne } from './lignes.ts';

interface Props {
  readonly ligne: Ligne;
  /** what is searched, marked in the name */
  readonly recherche: string;
}

/** One space before any page was seen: what it is for, and where it is today. Nothing is said of the user. */
export function EspaceConnu({ ligne: { id, generation, phrases }, recherche }: Props): ReactNode {
  return (
    <li className="espace">
      <Tiroirs
        sujet={phrases.nom}
        tiroirs={[{ titre: 'En savoir plus', ouvrir: () => <Fiche topic={`espace:${id}`} generation={generation} /> }]}
      >
        <h3>
          <Marked parts={partsOf(phrases.nom, recherche)} />
        </h3>
        <p>{phrases.resume}</p>
        {phrases.ailleurs !== null && <p className="doux">{compose(phrases.ailleurs)}</p>}
      </Tiroirs>
    </li>
  );
}
