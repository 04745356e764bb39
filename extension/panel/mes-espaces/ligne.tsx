import type { ReactNode } from 'react';
import { Marked } from '../../../bot/chat/marked.tsx';
import { MOT_DU_VERDICT, SIGNE_DU_VERDICT } from '../../overlay/mots.ts';
import { compose } from '../../overlay/phrases.ts';
import { raisonOf } from '../../overlay/raisons.ts';
import { sayWhen } from '../commun/dates.ts';
import { type Tiroir, Tiroirs } from '../commun/tiroirs.tsx';
import type { Tableau } from '../tableau.ts';
import { partsOf } from './chercher.ts';
import { Etapes } from './etapes.tsx';
import { Fiche } from './fiche.tsx';
import type { Ligne } from './lignes.ts';
import { Pourquoi } from './pourquoi.tsx';

interface Props {
  readonly ligne: Ligne;
  readonly tableau: Tableau;
  /** what is searched, marked in the name */
  readonly recherche: string;
  /** what to do next stands above, for several lines */
  readonly suiteDite: boolean;
}

/** One space: what it is for and what to do next; why, the steps, and the whole entry, on request. */
export function LigneDEspace({ ligne, tableau, recherche, suiteDite }: Props): ReactNode {
  const { id, verdict, reason, generation, phrases, suite, vuLe, ancien } = ligne;
  const { dossier, now } = tableau;
  const guide = suite.kind === 'guide' || suite.kind === 'message' ? suite.topic : null;
  const tiroirs: readonly Tiroir[] = [
    {
      titre: 'Pourquoi ?',
      ouvrir: () => (
        <Pourquoi id={id} dossier={dossier} now={now} raison={compose(raisonOf(id, reason, generation, ligne.ligne))} />
      ),
    },
    ...(guide === null
      ? []
      : [{ titre: 'Les étapes', ouvrir: () => <Etapes topic={guide} generation={generation} profil={dossier.profil} /> }]),
    {
      titre: 'En savoir plus',
      ouvrir: () => (
        <>
          {phrases.ailleurs !== null && <p>{phrases.ailleurs}</p>}
          <Fiche topic={`espace:${id}`} generation={generation} />
        </>
      ),
    },
  ];
  return (
    <li className={`espace ${verdict}`}>
      <Tiroirs sujet={phrases.nom} tiroirs={tiroirs}>
        <h3>
          <b aria-hidden="true">{SIGNE_DU_VERDICT[verdict]}</b>
          <span>
            <Marked parts={partsOf(phrases.nom, recherche)} />
            <span className="cache"> : {MOT_DU_VERDICT[verdict]}</span>
          </span>
        </h3>
        <p>{phrases.resume}</p>
        {!suiteDite && verdict !== 'present' && <p className="suite">{suite.text}</p>}
        {ancien && vuLe !== null && (
          <p className="ancien">Vu {sayWhen(vuLe, now)} : c’est ancien. Rouvrez la page pour vérifier.</p>
        )}
      </Tiroirs>
    </li>
  );
}
