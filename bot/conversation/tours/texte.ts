import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import type { Cadre } from '../etat.ts';
import { readAvancement, readOrdre } from '../lire/gestes.ts';
import { readReponse } from '../lire/reponse.ts';
import { placeOf, questionOf } from '../procedures/avancer.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { before, type Propos, type Suite, type Tour } from '../suite.ts';
import { answerTo } from './choix.ts';
import { advance, obey } from './geste.ts';
import { forget } from './oubli.ts';
import { askQuestion } from './question.ts';

/** How many unusable answers in a row before a person is offered. */
const TRIES = 2;

/** An answer that cannot be used: why, then the question again; the second time in a row, a person too. */
function refuse(tour: Tour, cadre: Cadre, pourquoi: string): Suite {
  const { savoir, etat } = tour;
  const essais = cadre.essais + 1;
  const said: Propos = { kind: 'text', text: plain(pourquoi) };
  const person = essais < TRIES ? [] : [sayPersonne(etat, savoir, motsOf(etat.langue).deuxReponses)];
  const again = showCadre(tour, { ...cadre, essais: essais < TRIES ? essais : 0 });
  const bilan = person.length === 0 ? again.bilan : { ...again.bilan, issue: 'passe-a-une-personne' as const };
  return { ...before([said, ...person], again), bilan };
}

function answerText(tour: Tour, cadre: Cadre, question: Emplacement, text: string): Suite {
  const { langue, generation, sujet } = tour.etat;
  const read = readReponse(text, question, cadre.reponses, tour.savoir, langue);
  if (read.sorte === 'valeur') return answerTo(tour, cadre, question, read.valeur);
  if (read.sorte === 'refus') return refuse(tour, cadre, read.pourquoi);
  // Not an answer: a question in the middle, if it is one that we understand.
  const understood = tour.savoir.comprendre(text, { langue, generation, topic: sujet });
  if (understood.mode === 'answer') return askQuestion(tour, text);
  return refuse(tour, cadre, motsOf(langue).pasComprisReponse);
}

/** What a user wrote, already masked. */
export function readText(tour: Tour, text: string): Suite {
  const ordre = readOrdre(text);
  if (ordre !== null) return 'oubli' in ordre ? forget(tour) : obey(tour, ordre.geste);
  const { cadre } = tour.etat;
  if (cadre === null) return askQuestion(tour, text);
  const question = questionOf(cadre);
  if (question !== null) return answerText(tour, cadre, question, text);
  const place = placeOf(cadre.position);
  const progress = place === null ? null : readAvancement(text);
  if (place !== null && progress === 'fait') return advance(tour, cadre, place.morceau, place.etape);
  if (progress === 'bloque') return obey(tour, 'bloque');
  return askQuestion(tour, text);
}
