import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { backToCadre } from './reprise.ts';

/** One failure is answered by what we can do; the second in a row by a person. */
const TOO_MANY = 2;

/** One more question that was not answered: `said`, and the second time in a row, a person. */
export function failWith(tour: Tour, said: Propos, topic: Topic | null): Suite {
  const { savoir } = tour;
  const tooMany = tour.etat.echecs + 1 >= TOO_MANY;
  const etat = { ...tour.etat, echecs: tooMany ? 0 : tour.etat.echecs + 1, clarifie: false };
  const person = tooMany ? [sayPersonne(etat, savoir, motsOf(etat.langue).deuxEchecs)] : [];
  const bilan = { ...BILAN, issue: tooMany ? ('passe-a-une-personne' as const) : ('decline' as const), topic };
  return backToCadre(tour, { etat, propos: tooMany && topic === null ? person : [said, ...person], bilan });
}

/** Something was not understood: said as such. */
export function fail(tour: Tour, said: string): Suite {
  const { etat, savoir } = tour;
  const text = plain(said);
  // In the middle of a procedure, what goes on from there is enough.
  return failWith(tour, etat.cadre === null ? sayDeparts(text, etat, savoir) : { kind: 'text', text }, null);
}
