import { type ReactNode, useState } from 'react';
import { readSession } from '../../../knowledge/diagnosis/session.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Actions } from '../actions.ts';
import { sayWhen } from '../commun/dates.ts';
import { PORTAIL } from '../commun/portail.ts';
import type { Tableau } from '../tableau.ts';
import { chercher } from './chercher.ts';
import { LigneDEspace } from './ligne.tsx';
import { bySuite, type Groupe, groupesOf, lignesOf } from './lignes.ts';
import { Questions } from './questions.tsx';
import { Recherche } from './recherche.tsx';
import { Reponses } from './reponses.tsx';

const TITRE: Readonly<Record<Verdict, string>> = {
  'a-ajouter': 'À ajouter',
  'a-preciser': 'Une question à vous poser',
  'en-attente': 'En attente',
  present: 'Vous les avez',
  inconnu: 'Pas encore vus',
  'non-concerne': 'Pas utiles pour vous',
};

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** The spaces of whoever is signed in; of anybody, before a page was seen. */
export function MesEspaces({ tableau, actions }: Props): ReactNode {
  const { dossier, now } = tableau;
  const [texte, setTexte] = useState('');
  const { generation } = readSession(dossier.vues, now);
  const kept = chercher(texte);
  const lignes = lignesOf(dossier, now).filter(({ id }) => kept.has(id));
  return (
    <>
      <Etat tableau={tableau} />
      <Questions tableau={tableau} actions={actions} />
      <Recherche texte={texte} setTexte={setTexte} count={lignes.length} />
      {generation === null ? (
        <section aria-labelledby="tous">
          <h2 id="tous">Les espaces de Chorus Pro</h2>
          <ul className="liste">
            {lignes.map((ligne) => (
              <LigneDEspace key={ligne.id} ligne={ligne} tableau={tableau} sansSuite />
            ))}
          </ul>
        </section>
      ) : (
        groupesOf(lignes).map((groupe) => <GroupeDEspaces key={groupe.verdict} groupe={groupe} tableau={tableau} />)
      )}
      <Reponses tableau={tableau} actions={actions} />
    </>
  );
}

/** Lines of one verdict. What was not seen yet is sorted by what to open for it. */
function GroupeDEspaces({ groupe: { verdict, lignes }, tableau }: { groupe: Groupe; tableau: Tableau }): ReactNode {
  const parts = verdict === 'inconnu' ? bySuite(lignes) : [{ text: null, lignes }];
  return (
    <section aria-labelledby={verdict}>
      <h2 id={verdict}>
        {TITRE[verdict]} <span className="nombre">{lignes.length}</span>
      </h2>
      {parts.map(({ text, lignes: inside }) => (
        <div key={text}>
          {text !== null && <p className="suite">{text}</p>}
          <ul className="liste">
            {inside.map((ligne) => (
              <LigneDEspace key={ligne.id} ligne={ligne} tableau={tableau} sansSuite={text !== null} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** Which portal was recognised, and when it was last read. */
function Etat({ tableau: { dossier, now } }: { tableau: Tableau }): ReactNode {
  const { generation } = readSession(dossier.vues, now);
  if (generation === null) return null;
  const last = Math.max(...dossier.vues.map(({ date }) => date));
  return (
    <p className="portail">
      {PORTAIL[generation]}, lu {sayWhen(last, now)}.
    </p>
  );
}
