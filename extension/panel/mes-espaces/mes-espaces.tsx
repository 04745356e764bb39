import { type ReactNode, type RefObject, useRef, useState } from 'react';
import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { readSession } from '../../../knowledge/diagnosis/session.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Actions } from '../actions.ts';
import { sayWhen } from '../commun/dates.ts';
import { PORTAIL } from '../commun/portail.ts';
import { PageMalLue } from '../rapport/page-inconnue.tsx';
import type { Tableau } from '../tableau.ts';
import { chercher } from './chercher.ts';
import { EspaceConnu } from './espace-connu.tsx';
import { LigneDEspace } from './ligne.tsx';
import { bySuite, type Groupe, groupesOf, lignesOf, resumeOf } from './lignes.ts';
import { passeesOf } from './passees.ts';
import { questionsUtiles } from './questions.ts';
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
  const resume = useRef<HTMLParagraphElement>(null);
  const session = readSession(dossier.vues, now);
  const kept = chercher(texte);
  const all = lignesOf(dossier, now);
  const lignes = all.filter(({ id }) => kept.has(id));
  const [question, ...others] = questionsUtiles(dossier.vues, dossier.profil, passeesOf(dossier.avancement), now);
  const isKnown = session.generation !== null;
  return (
    <>
      {isKnown && <Etat tableau={tableau} resume={resumeOf(groupesOf(all))} focusable={resume} />}
      <Questions
        question={question}
        reste={others.length}
        tableau={tableau}
        actions={actions}
        after={() => resume.current?.focus()}
      />
      <Recherche texte={texte} setTexte={setTexte} count={lignes.length} />
      {isKnown ? (
        groupesOf(lignes).map((groupe) => (
          <GroupeDEspaces
            key={groupe.verdict}
            groupe={groupe}
            tableau={tableau}
            asked={question?.espaces ?? []}
            recherche={texte}
          />
        ))
      ) : (
        <section aria-labelledby="tous">
          <h2 id="tous">Les espaces de Chorus Pro</h2>
          <ul className="liste">
            {lignes.map((ligne) => (
              <EspaceConnu key={ligne.id} ligne={ligne} recherche={texte} />
            ))}
          </ul>
        </section>
      )}
      <Reponses tableau={tableau} actions={actions} />
      <PageMalLue tableau={tableau} actions={actions} />
    </>
  );
}

interface PropsDeGroupe {
  readonly groupe: Groupe;
  readonly tableau: Tableau;
  /** the spaces that the question above decides */
  readonly asked: readonly EspaceId[];
  readonly recherche: string;
}

/** Lines of one verdict. What was not seen yet is sorted by what to open for it. */
function GroupeDEspaces({ groupe: { verdict, lignes }, tableau, asked, recherche }: PropsDeGroupe): ReactNode {
  const parts = verdict === 'inconnu' ? bySuite(lignes) : [{ suite: null, lignes }];
  return (
    <section aria-labelledby={verdict}>
      <h2 id={verdict}>
        {TITRE[verdict]} <span className="nombre">({lignes.length})</span>
      </h2>
      {verdict === 'a-preciser' && <p className="doux">{asked.length > 0 ? REPONDEZ : PASSEE}</p>}
      {parts.map(({ suite, lignes: inside }) => (
        <div key={suite} className="part">
          {suite !== null && <p className="suite">{suite}</p>}
          <ul className="liste">
            {inside.map((ligne) => (
              <LigneDEspace
                key={ligne.id}
                ligne={ligne}
                tableau={tableau}
                recherche={recherche}
                suiteDite={suite !== null || asked.includes(ligne.id)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const REPONDEZ = 'Répondez à la question du haut : je saurai lesquels vous servent.';
const PASSEE = 'Vous avez passé ces questions. Vous pouvez y répondre dans « Vos réponses », plus bas.';

interface PropsDEtat {
  readonly tableau: Tableau;
  readonly resume: string;
  readonly focusable: RefObject<HTMLParagraphElement | null>;
}

/** Which portal was recognised, when it was last read, and the list in a sentence. */
function Etat({ tableau: { dossier, now }, resume, focusable }: PropsDEtat): ReactNode {
  const { generation } = readSession(dossier.vues, now);
  if (generation === null) return null;
  const last = Math.max(...dossier.vues.map(({ date }) => date));
  return (
    <>
      <p ref={focusable} tabIndex={-1} className="resume">
        {resume}
      </p>
      <p className="doux">
        {PORTAIL[generation]}, lu {sayWhen(last, now)}.
      </p>
    </>
  );
}
