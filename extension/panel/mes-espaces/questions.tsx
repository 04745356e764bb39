import { type ReactNode, useRef } from 'react';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Actions } from '../actions.ts';
import type { Tableau } from '../tableau.ts';
import { passeesOf } from './passees.ts';
import { CarteDeQuestion } from './question.tsx';
import { questionsUtiles, tell } from './questions.ts';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** Asks what is worth asking, one at a time; says nothing when nothing hangs on an answer. */
export function Questions({ tableau: { dossier, now }, actions }: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  const passees = passeesOf(dossier.avancement);
  const [question, ...others] = questionsUtiles(dossier.vues, dossier.profil, passees, now);
  if (question === undefined) return null;
  const answer = (reponse: Profil): void => {
    section.current?.focus();
    void actions.saveProfil(tell(dossier.profil, reponse));
  };
  const skip = (): void => {
    section.current?.focus();
    void actions.savePassees([...passees, question.id]);
  };
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="question" className="carte">
      <h2 id="question">Une question pour préciser</h2>
      <CarteDeQuestion key={question.id} question={question} reste={others.length} answer={answer} skip={skip} />
    </section>
  );
}
