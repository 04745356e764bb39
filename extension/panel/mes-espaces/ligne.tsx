import type { ReactNode } from 'react';
import { MOT_DU_VERDICT, SIGNE_DU_VERDICT } from '../../overlay/mots.ts';
import { compose } from '../../overlay/phrases.ts';
import { raisonOf } from '../../overlay/raisons.ts';
import { sayWhen } from '../commun/dates.ts';
import { Volet } from '../commun/volet.tsx';
import type { Tableau } from '../tableau.ts';
import { Fiche } from './fiche.tsx';
import type { Ligne } from './lignes.ts';
import { Pourquoi } from './pourquoi.tsx';

interface Props {
  readonly ligne: Ligne;
  readonly tableau: Tableau;
  /** the next step is said once for several lines */
  readonly sansSuite?: boolean;
}

/** One space: what it is for, what to do next; why, and the whole entry, on request. */
export function LigneDEspace({ ligne, tableau, sansSuite = false }: Props): ReactNode {
  const { id, verdict, reason, phrases, suite, vuLe, ancien } = ligne;
  const { dossier, now } = tableau;
  const generation = tableau.devant.etat?.generation ?? dossier.vues[0]?.generation ?? 'services';
  const raison = compose(raisonOf(id, reason, generation));
  const guide = suite.kind === 'guide' || suite.kind === 'message' ? suite.topic : null;
  return (
    <li className={`espace ${verdict}`}>
      <h3>
        <b aria-hidden="true">{SIGNE_DU_VERDICT[verdict]}</b>
        {phrases.nom}
        <span className="cache"> : {MOT_DU_VERDICT[verdict]}</span>
      </h3>
      <p>{phrases.resume}</p>
      {!sansSuite && verdict !== 'present' && <p className="suite">{suite.text}</p>}
      {ancien && vuLe !== null && (
        <p className="ancien">Vu {sayWhen(vuLe, now)} : c’est ancien. Rouvrez la page pour vérifier.</p>
      )}
      <div className="volets">
        <Volet titre="Pourquoi ?" sujet={phrases.nom}>
          <Pourquoi id={id} dossier={dossier} now={now} raison={raison} />
        </Volet>
        {guide !== null && (
          <Volet titre="Les étapes" sujet={phrases.nom}>
            <Fiche topic={guide} generation={generation} />
          </Volet>
        )}
        <Volet titre="En savoir plus" sujet={phrases.nom}>
          {phrases.ailleurs !== null && <p>{phrases.ailleurs}</p>}
          <Fiche topic={`espace:${id}`} generation={generation} />
        </Volet>
      </div>
    </li>
  );
}
