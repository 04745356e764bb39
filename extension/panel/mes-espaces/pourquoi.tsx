import type { ReactNode } from 'react';
import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import type { Dossier } from '../../platform/storage/formes.ts';
import { Lien } from '../commun/lien.tsx';
import { pourquoi } from './explication.ts';
import type { Fait } from './faits.ts';

const ORIGINE: Readonly<Record<Fait['origine'], string>> = {
  page: 'lu sur une page',
  vous: 'votre réponse',
  guides: 'dit par les guides',
};

interface Props {
  readonly id: EspaceId;
  readonly dossier: Dossier;
  readonly now: number;
  readonly raison: string;
}

/** The way to a verdict: the rules in their order, the facts that decided, the sources. */
export function Pourquoi({ id, dossier, now, raison }: Props): ReactNode {
  const { ecartees, ligne, faits, sources } = pourquoi(id, dossier, now);
  return (
    <div className="pourquoi">
      <h4>Les règles, dans l’ordre</h4>
      <ol>
        {ecartees.map((one) => (
          <li key={one.ligne} value={one.ligne}>
            {one.texte}
          </li>
        ))}
        <li value={ligne}>
          <strong>{raison}</strong> C’est cette règle qui décide.
        </li>
      </ol>
      {faits.length > 0 && (
        <>
          <h4>Ce qui a compté</h4>
          <ul>
            {faits.map(({ texte, origine }) => (
              <li key={texte}>
                {texte} <small>({ORIGINE[origine]})</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>D’où vient la règle</h4>
      <ul>
        {sources.map(({ titre, date, url }) => (
          <li key={titre}>
            {url === null ? titre : <Lien url={url}>{titre}</Lien>} <small>({date})</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
