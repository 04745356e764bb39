import { type Choisi, readChoix } from '../choix.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre, Etat, Reponses } from '../etat.ts';
import { answer, begin, moveTo } from '../procedures/avancer.ts';
import { PASSE } from '../procedures/emplacements.ts';
import type { ProcedureId } from '../procedures/ids.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { procedureOf } from '../procedures/registre.ts';
import { BILAN, before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { advance, obey } from './geste.ts';
import { labelOf } from './position.ts';
import { answerTopic } from './question.ts';

/** How many procedures are kept aside. */
const ASIDE = 2;

/** Begins a procedure; the one under way is kept aside, unless it is the same. */
export function start(tour: Tour, procedure: ProcedureId, reponses: Reponses): Suite {
  const { cadre, pile } = tour.etat;
  const others = pile.filter((one) => one.procedure !== procedure);
  const kept = cadre === null || cadre.procedure === procedure ? others : [...others, cadre];
  const next = withEtat(tour, { cadre: null, pile: kept.slice(-ASIDE), echecs: 0, clarifie: false });
  return showCadre(next, begin(procedure, reponses, next.etat, tour.savoir));
}

/** What an answer teaches is kept beyond its procedure. */
function learn(etat: Etat, { apprend }: Emplacement, valeur: string): Etat {
  const learnt = apprend(valeur);
  return { ...etat, ...learnt, profil: { ...etat.profil, ...learnt.profil } };
}

/** An answer to a question of a procedure: the one asked, or an earlier one that changes. */
export function answerTo(tour: Tour, cadre: Cadre, question: Emplacement, valeur: string): Suite {
  const { savoir } = tour;
  const { langue } = tour.etat;
  const mots = motsOf(langue);
  const corrected = cadre.reponses[question.nom] !== undefined && cadre.reponses[question.nom] !== valeur;
  const etat = learn({ ...tour.etat, echecs: 0, clarifie: false }, question, valeur);
  const next = answer(cadre, question.nom, valeur, etat, savoir);
  const label = labelOf(next, question, savoir, langue) ?? valeur;
  const said: readonly Propos[] = corrected ? [{ kind: 'text', text: plain(mots.corrige(label)) }] : [];
  return before(said, showCadre({ ...tour, etat }, next));
}

/** The procedure that a button belongs to: under way, kept aside, or begun anew. */
function cadreFor(tour: Tour, procedure: ProcedureId): { readonly tour: Tour; readonly cadre: Cadre } {
  const { cadre, pile } = tour.etat;
  if (cadre?.procedure === procedure) return { tour, cadre };
  const aside = pile.find((one) => one.procedure === procedure);
  const others = pile.filter((one) => one !== aside);
  const kept = cadre === null ? others : [...others, cadre];
  const next = withEtat(tour, { cadre: null, pile: kept.slice(-ASIDE) });
  return { tour: next, cadre: aside ?? begin(procedure, {}, next.etat, tour.savoir) };
}

const findQuestion = (procedure: ProcedureId, nom: string): Emplacement | null =>
  procedureOf(procedure).emplacements.find((one) => one.nom === nom) ?? null;

function lost(tour: Tour): Suite {
  const text = plain(motsOf(tour.etat.langue).vieuxBouton);
  return { etat: tour.etat, propos: [sayDeparts(text, tour.etat, tour.savoir)], bilan: BILAN };
}

function press(tour: Tour, choisi: Choisi): Suite {
  switch (choisi.sorte) {
    case 'geste':
      return obey(tour, choisi.geste);
    case 'sujet':
      return answerTopic(tour, choisi.topic, choisi.ancre);
    case 'guider':
      return start(tour, choisi.procedure, choisi.topic === null ? {} : { topic: choisi.topic });
    case 'epoque':
      return answerEpoque(tour, choisi.generation);
    case 'fait': {
      const { tour: here, cadre } = cadreFor(tour, choisi.procedure);
      return advance(here, cadre, choisi.morceau, choisi.etape);
    }
    case 'corriger': {
      const question = findQuestion(choisi.procedure, choisi.nom);
      if (question === null) return lost(tour);
      const { tour: here, cadre } = cadreFor(tour, choisi.procedure);
      const { [choisi.nom]: _changed, ...reponses } = cadre.reponses;
      return showCadre(here, { ...moveTo(cadre, `q:${choisi.nom}`), reponses });
    }
    case 'reponse': {
      const question = findQuestion(choisi.procedure, choisi.nom);
      if (question === null) return lost(tour);
      const { tour: here, cadre } = cadreFor(tour, choisi.procedure);
      const offered = question.options(cadre.reponses, tour.savoir).some(({ valeur }) => valeur === choisi.valeur);
      return offered || choisi.valeur === PASSE ? answerTo(here, cadre, question, choisi.valeur) : lost(tour);
    }
  }
}

/** The user tells which portal he sees: what follows holds for it. */
export function answerEpoque(tour: Tour, generation: 'espaces' | 'services'): Suite {
  const { cadre, langue } = tour.etat;
  const next = withEtat(tour, { generation });
  const question = cadre === null ? null : findQuestion(cadre.procedure, 'epoque');
  if (cadre !== null && question !== null) return answerTo(next, cadre, question, generation);
  const text = plain(motsOf(langue).epoqueNotee[generation]);
  const { sujet } = tour.etat;
  if (sujet === null) return { etat: next.etat, propos: [sayDeparts(text, next.etat, tour.savoir)], bilan: BILAN };
  return before([{ kind: 'text', text }], answerTopic(next, sujet, null));
}

/** Buttons pressed. Several at once answer one question that allows it; the last one decides otherwise. */
export function pressAll(tour: Tour, ids: readonly string[]): Suite {
  const chosen = ids.map(readChoix);
  const last = chosen.at(-1);
  return last === undefined || last === null ? lost(tour) : press(tour, last);
}
