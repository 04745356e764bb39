import { type ReactNode, useState } from 'react';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Choix } from './questionnaire.ts';
import { findQuestion, reponseOf } from './questionnaire.ts';
import type { QuestionUtile } from './questions.ts';

interface Props {
  readonly question: QuestionUtile;
  /** how many more may follow */
  readonly reste: number;
  readonly answer: (reponse: Profil) => void;
  readonly skip: () => void;
}

/** One question at a time, which says what it decides. */
export function CarteDeQuestion({ question: { id, choix, espaces }, reste, answer, skip }: Props): ReactNode {
  const { texte, aide, plusieurs } = findQuestion(id);
  const [ticked, setTicked] = useState<ReadonlySet<Choix>>(new Set());
  const tick = (one: Choix): void => {
    const next = new Set(ticked);
    if (!next.delete(one)) next.add(one);
    setTicked(next);
  };
  return (
    <form className="question" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend id="texte-de-la-question">{texte}</legend>
        <p>{aide}</p>
        {plusieurs ? (
          <>
            {choix.map((one) => (
              <label key={one.texte} className="case">
                <input type="checkbox" checked={ticked.has(one)} onChange={() => tick(one)} />
                {one.texte}
              </label>
            ))}
            <button type="button" className="principal" onClick={() => answer(reponseOf(choix, ticked))}>
              {ticked.size === 0 ? 'Aucun de ces cas' : 'Valider'}
            </button>
          </>
        ) : (
          choix.map((one) => (
            <button key={one.texte} type="button" className="principal" onClick={() => answer(one.reponse)}>
              {one.texte}
            </button>
          ))
        )}
        <button type="button" onClick={skip}>
          Je ne sais pas, passer
        </button>
      </fieldset>
      <small>
        Elle décide pour : {espaces.map(nomOf).join(', ')}.{' '}
        {reste === 0 ? 'C’est la dernière.' : `Puis ${reste} ${reste === 1 ? 'autre' : 'autres'} au plus.`}
      </small>
    </form>
  );
}
