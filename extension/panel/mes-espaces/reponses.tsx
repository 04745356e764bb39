import type { ReactNode } from 'react';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Actions } from '../actions.ts';
import { ListeDeChoix } from '../commun/liste-de-choix.tsx';
import { Volet } from '../commun/volet.tsx';
import type { Tableau } from '../tableau.ts';
import { type Choix, QUESTIONS, type Question } from './questionnaire.ts';
import { tell } from './questions.ts';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

const holds = (profil: Profil, { reponse }: Choix): boolean =>
  Object.entries(reponse).every(([key, value]) => profil[key as keyof Profil] === value);

const without = (profil: Profil, { reponse }: Choix): Profil =>
  Object.fromEntries(Object.entries(profil).filter(([key]) => !(key in reponse)));

/** What was told, which can be changed or taken back at any time. */
export function Reponses({ tableau: { dossier }, actions }: Props): ReactNode {
  const { profil } = dossier;
  const save = (next: Profil): void => void actions.saveProfil(next);
  return (
    <Volet titre="Vos réponses">
      <p>Elles restent sur cet ordinateur. Vous pouvez les changer ou les retirer.</p>
      {QUESTIONS.map((question) =>
        question.plusieurs ? (
          <fieldset key={question.id}>
            <legend>{question.texte}</legend>
            {question.choix.map((choix) => (
              <OuiNon key={choix.texte} choix={choix} profil={profil} save={save} />
            ))}
          </fieldset>
        ) : (
          <Unique key={question.id} question={question} profil={profil} save={save} />
        ),
      )}
    </Volet>
  );
}

interface Champ {
  readonly profil: Profil;
  readonly save: (next: Profil) => void;
}

const AUCUNE = { valeur: '', texte: 'Pas de réponse' };

function Unique({ question: { texte, choix }, profil, save }: Champ & { readonly question: Question }): ReactNode {
  const current = choix.findIndex((one) => holds(profil, one));
  return (
    <ListeDeChoix
      titre={texte}
      valeur={current === -1 ? '' : String(current)}
      choix={[AUCUNE, ...choix.map((one, index) => ({ valeur: String(index), texte: one.texte }))]}
      choose={(valeur) => {
        const next = valeur === '' ? undefined : choix[Number(valeur)];
        const [first] = choix;
        if (next !== undefined) save(tell(profil, next.reponse));
        else if (first !== undefined) save(without(profil, first));
      }}
    />
  );
}

const OUI_NON = [AUCUNE, { valeur: 'true', texte: 'Oui' }, { valeur: 'false', texte: 'Non' }];

function OuiNon({ choix, profil, save }: Champ & { readonly choix: Choix }): ReactNode {
  const [key] = Object.keys(choix.reponse) as (keyof Profil)[];
  if (key === undefined) return null;
  const value = profil[key];
  return (
    <ListeDeChoix
      titre={choix.texte}
      valeur={value === undefined ? '' : String(value)}
      choix={OUI_NON}
      choose={(valeur) => save(valeur === '' ? without(profil, choix) : { ...profil, [key]: valeur === 'true' })}
    />
  );
}
