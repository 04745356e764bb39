import { type ReactNode, useEffect, useRef } from 'react';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Actions } from '../actions.ts';
import type { Tableau } from '../tableau.ts';
import { passeesOf } from './passees.ts';
import { CarteDeQuestion } from './question.tsx';
import { type QuestionUtile, tell } from './questions.ts';

interface Props {
  /** undefined: nothing hangs on an answer */
  readonly question: QuestionUtile | undefined;
  /** how many others may follow */
  readonly reste: number;
  readonly tableau: Tableau;
  readonly actions: Actions;
  /** where to go once there is no question left */
  readonly after: () => void;
}

/** Asks what is worth asking, one question at a time. Once answered, the focus goes to the next one, or to what was found. */
export function Questions({ question, reste, tableau: { dossier }, actions, after }: Props): ReactNode {
  const section = useRef<HTMLElement>(null);
  const answered = useRef(false);
  const id = question?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another question takes the place of the one answered
  useEffect(() => {
    if (!answered.current) return;
    answered.current = false;
    if (section.current === null) after();
    else section.current.focus();
  }, [id]);
  if (question === undefined) return null;
  const answer = (reponse: Profil): void => {
    answered.current = true;
    void actions.saveProfil(tell(dossier.profil, reponse));
  };
  const skip = (): void => {
    answered.current = true;
    void actions.savePassees([...passeesOf(dossier.avancement), question.id]);
  };
  return (
    <section ref={section} tabIndex={-1} aria-labelledby="question texte-de-la-question" className="carte">
      <h2 id="question">Une question pour préciser</h2>
      <CarteDeQuestion key={question.id} question={question} reste={reste} answer={answer} skip={skip} />
    </section>
  );
}
