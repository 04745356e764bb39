import { bouton, geste } from '../dire/boutons.ts';
import { cite } from '../dire/citation.ts';
import { plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { type Place, sayMorceau } from '../dire/morceau.ts';
import { motsOf } from '../dire/mots.ts';
import { sayQuestion } from '../dire/question.ts';
import { saySection } from '../dire/section.ts';
import type { Cadre, Etat } from '../etat.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { nextPlace, placeOf, planOf, questionOf } from './avancer.ts';
import { titreOf, topicOf } from './registre.ts';

function showPlace(tour: Tour, place: Place): Suite {
  const { savoir } = tour;
  const etat: Etat = { ...tour.etat, cadre: place.cadre };
  const plan = planOf(place.cadre, savoir);
  const part = plan[place.morceau];
  const said = part === undefined ? null : sayMorceau(part, place, tour);
  if (said === null) {
    // A part that this catalogue lacks: never a dead end.
    return showCadre(tour, { ...place.cadre, position: nextPlace(plan, place.morceau, place.etape, savoir) });
  }
  const step = `${place.cadre.procedure}:${place.morceau}.${place.etape}`;
  return { etat, propos: said, bilan: { ...BILAN, issue: 'etape', topic: topicOf(place.cadre), step } };
}

/** The end: what happens next, and the procedure is over. */
function showEnd({ etat, savoir }: Tour, cadre: Cadre): Suite {
  const { langue } = etat;
  const mots = motsOf(langue);
  const topic = topicOf(cadre);
  const found = findEntree(topic, 'ensuite', savoir, langue);
  const next = found === null ? null : saySection(found.entree, 'ensuite', found.langue);
  const then: readonly Propos[] =
    found === null || next === null
      ? []
      : [{ kind: 'text', langue: found.langue, text: next.text, sources: cite(next.keys, found.catalogue) }];
  const trouble = bouton({ sorte: 'sujet', topic, ancre: 'si-cela-ne-marche-pas' }, mots.bloque);
  const ended: Propos = {
    kind: 'choices',
    text: plain(mots.fini(titreOf(cadre, savoir, langue))),
    choices: [geste('menu', mots.ouiMarche), ...(then.length === 0 ? [] : [trouble]), ...(next?.liens ?? [])],
    multiple: false,
  };
  return {
    etat: { ...etat, cadre: null, sujet: topic, echecs: 0 },
    propos: [...then, ended],
    bilan: { ...BILAN, issue: 'etape', topic, step: `${cadre.procedure}:fin` },
  };
}

/** Shows where a procedure stands: its question, its step, or its end. */
export function showCadre(tour: Tour, cadre: Cadre): Suite {
  const place = placeOf(cadre.position);
  if (place !== null) return showPlace(tour, { cadre, ...place });
  const question = questionOf(cadre);
  if (question === null) return showEnd(tour, cadre);
  const etat: Etat = { ...tour.etat, cadre };
  return {
    etat,
    propos: [sayQuestion(cadre, question, etat, tour.savoir)],
    bilan: { ...BILAN, issue: 'etape', topic: topicOf(cadre), step: `${cadre.procedure}:${question.nom}` },
  };
}
