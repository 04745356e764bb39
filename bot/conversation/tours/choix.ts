import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import { type Choisi, readChoix } from '../choix.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { enCoursOf, tick } from '../dire/question.ts';
import type { Cadre } from '../etat.ts';
import { moveTo, questionOf, undoneBy, without } from '../procedures/avancer.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { BILAN, before, type Suite, type Tour, withEtat } from '../suite.ts';
import { advance, obey } from './geste.ts';
import { answerTo, cadreFor, findQuestion, offers, start } from './repondre.ts';
import { answerTopic } from './sujet.ts';

function lost(tour: Tour): Suite {
  const text = plain(motsOf(tour.etat.langue).vieuxBouton);
  return { etat: tour.etat, propos: [sayDeparts(text, tour.etat, tour.savoir)], bilan: BILAN };
}

/** The user tells which portal he sees: what follows holds for it. */
export function answerEpoque(tour: Tour, generation: Generation): Suite {
  const { cadre, langue, sujet } = tour.etat;
  const next = withEtat(tour, { generation });
  const question = cadre === null ? null : findQuestion(cadre.procedure, 'epoque');
  if (cadre !== null && question !== null && offers(question, generation, cadre.reponses, tour.savoir)) {
    return answerTo(next, cadre, question, generation);
  }
  const text = plain(motsOf(langue).epoqueNotee[generation]);
  if (sujet === null) return { etat: next.etat, propos: [sayDeparts(text, next.etat, tour.savoir)], bilan: BILAN };
  return before([{ kind: 'text', text }], answerTopic(next, sujet, null));
}

/** An earlier question is asked again; what depends on it will be too. */
function reopen(tour: Tour, choisi: Extract<Choisi, { sorte: 'corriger' }>): Suite {
  const question = findQuestion(choisi.procedure, choisi.nom);
  if (question === null) return lost(tour);
  const { tour: here, cadre } = cadreFor(tour, choisi.procedure);
  const reponses = without(cadre.reponses, [choisi.nom, enCoursOf(choisi.nom), ...undoneBy(choisi.procedure, choisi.nom)]);
  return showCadre(here, { ...moveTo(cadre, `q:${choisi.nom}`), reponses });
}

function reply(tour: Tour, choisi: Extract<Choisi, { sorte: 'reponse' }>): Suite {
  const question = findQuestion(choisi.procedure, choisi.nom);
  if (question === null) return lost(tour);
  const { tour: here, cadre } = cadreFor(tour, choisi.procedure);
  if (!offers(question, choisi.valeur, cadre.reponses, tour.savoir)) return lost(tour);
  if (question.sorte !== 'multiple') return answerTo(here, cadre, question, choisi.valeur);
  const reponses = tick(cadre.reponses, question.nom, [choisi.valeur]);
  return showCadre(here, { ...moveTo(cadre, `q:${question.nom}`), reponses });
}

function press(tour: Tour, choisi: Choisi): Suite {
  switch (choisi.sorte) {
    case 'geste':
      return obey(tour, choisi.geste);
    case 'sujet':
      return answerTopic(tour, choisi.topic, choisi.ancre);
    case 'guider':
      return start(tour, choisi.procedure, choisi.reponses);
    case 'epoque':
      return answerEpoque(tour, choisi.generation);
    case 'fait': {
      const { tour: here, cadre } = cadreFor(tour, choisi.procedure);
      return advance(here, cadre, choisi.morceau, choisi.etape);
    }
    case 'corriger':
      return reopen(tour, choisi);
    case 'reponse':
      return reply(tour, choisi);
  }
}

/** Several answers to one question that allows it: ticked together, then confirmed by the last choice. */
function tickAll(tour: Tour, cadre: Cadre, question: Emplacement, chosen: readonly Choisi[]): Suite {
  const valeurs = chosen.flatMap((one) =>
    one.sorte === 'reponse' && one.nom === question.nom && offers(question, one.valeur, cadre.reponses, tour.savoir)
      ? [one.valeur]
      : [],
  );
  const reponses = tick(cadre.reponses, question.nom, valeurs);
  const next = { ...cadre, reponses };
  return chosen.some((one) => one.sorte === 'geste' && one.geste === 'valider')
    ? obey(withEtat(tour, { cadre: next }), 'valider')
    : showCadre(tour, next);
}

/** Buttons pressed. Only a question that allows several answers reads more than the last one. */
export function pressAll(tour: Tour, ids: readonly string[]): Suite {
  const chosen = ids.map(readChoix).filter((one) => one !== null);
  const { cadre } = tour.etat;
  const question = cadre === null ? null : questionOf(cadre);
  if (cadre !== null && question?.sorte === 'multiple' && chosen.length > 1) return tickAll(tour, cadre, question, chosen);
  const last = chosen.at(-1);
  return last === undefined ? lost(tour) : press(tour, last);
}
