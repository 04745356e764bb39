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

/** How a question can be answered, and how it can be left. */
export function howTo({ sorte, passable }: Emplacement, { etat: { langue } }: Tour): string {
  const { repondez, ecrivez, passez } = motsOf(langue);
  return [sorte === 'identifiant' || sorte === 'texte' ? ecrivez : repondez, ...(passable ? [passez] : [])].join('\n\n');
}

/** Neither an answer nor a question: a moment is needed, or an explanation, or the answer is not known. */
export function stepAside(tour: Tour, cadre: Cadre, what: AuMilieu): Suite {
  const mots = motsOf(tour.etat.langue);
  const question = questionOf(cadre);
  const say = (text: string): Propos => ({ kind: 'text', text: plain(text) });
  switch (what) {
    case 'attente':
      return backToCadre(tour, { etat: tour.etat, propos: [say(mots.attente)], bilan: BILAN });
    case 'passe':
      return obey(tour, 'passer');
    case 'position':
      return obey(tour, 'position');
    case 'expliquer':
      return question === null
        ? before([say(mots.voiciEtape)], showCadre(tour, cadre))
        : before([say(howTo(question, tour))], obey(tour, 'pourquoi'));
  }
}
