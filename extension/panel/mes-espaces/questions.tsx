import { type ReactNode, useRef } from 'react';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Actions } from '../actions.ts';
import type { Tableau } from '../tableau.ts';
import { passeesOf } from './passees.ts';
import { CarteDeQuestion } from './question.tsx';
import { type QuestionUtile, tell } from './questions.ts';

interface Props {
  readonly question: QuestionUtile;
  /** how many others may follow */
  readonly reste: number;
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** Asks what is worth asking, one question at a time. The focus stays on the card when the next one takes its place. */
export function Questions({ question, reste, tableau: { dossier }, actions }: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  const answer = (reponse: Profil): void => {
    section.current?.focus();
    void actions.saveProfil(tell(dossier.profil, reponse));
  };
  const skip = (): void => {
    section.current?.focus();
    void actions.savePassees([...passeesOf(dossier.avancement), question.id]);
  };
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="question" className="carte">
      <h2 id="question">Une question pour préciser</h2>
      <CarteDeQuestion key={question.id} question={question} reste={reste} answer={answer} skip={skip} />
    </section>
  );
}
