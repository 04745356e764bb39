import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre } from '../etat.ts';
import type { AuMilieu } from '../lire/au-milieu.ts';
import { questionOf } from '../procedures/avancer.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { BILAN, before, type Propos, type Suite, type Tour } from '../suite.ts';
import { obey } from './geste.ts';
import { backToCadre } from './reprise.ts';

const isWritten = ({ sorte }: Emplacement): boolean => sorte === 'identifiant' || sorte === 'texte';

/** How a question can be answered, and how it can be left. */
export function howTo(question: Emplacement, { etat: { langue } }: Tour): string {
  const { repondez, ecrivez, passez } = motsOf(langue);
  return [isWritten(question) ? ecrivez : repondez, ...(question.passable ? [passez] : [])].join('\n\n');
}

/** Neither an answer nor a question: a moment is needed, or an explanation, or the answer is not known. */
export function stepAside(tour: Tour, cadre: Cadre, what: AuMilieu): Suite {
  const mots = motsOf(tour.etat.langue);
  const question = questionOf(cadre);
  const say = (text: string): Propos => ({ kind: 'text', text: plain(text) });
  const explain = (): Suite =>
    question === null
      ? before([say(mots.voiciEtape)], showCadre(tour, cadre))
      : before([say(howTo(question, tour))], obey(tour, 'pourquoi'));
  switch (what) {
    case 'attente':
      return backToCadre(tour, { etat: tour.etat, propos: [say(mots.attente)], bilan: BILAN });
    case 'passe':
      // « plus tard », on a step: nothing was asked.
      return question === null ? stepAside(tour, cadre, 'attente') : obey(tour, 'passer');
    case 'aucun':
      // Told back: a step on its own has no answer to skip.
      return question?.passable ? before([say(mots.compris(mots.nesaispas))], obey(tour, 'passer')) : explain();
    case 'absent':
      return question !== null && isWritten(question) ? obey(tour, 'passer') : explain();
    case 'plusieurs':
      return question === null ? explain() : before([say(mots.uneSeule)], showCadre(tour, cadre));
    case 'position':
      return obey(tour, 'position');
    case 'expliquer':
      return explain();
  }
}
