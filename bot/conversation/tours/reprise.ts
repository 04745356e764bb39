import { textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import { geste, sortiesOf } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { sayQuestion } from '../dire/question.ts';
import type { Cadre, Etat } from '../etat.ts';
import { parcoursOf, placeOf, planOf, questionOf } from '../procedures/avancer.ts';
import { titreOf } from '../procedures/registre.ts';
import type { Propos, Suite, Tour } from '../suite.ts';

/** Where we were, in one line, with what goes on from there. */
function sayReprise(cadre: Cadre, etat: Etat, { savoir }: Tour): Propos {
  const { langue } = etat;
  const mots = motsOf(langue);
  const titre = titreOf(cadre, savoir, langue);
  const place = placeOf(cadre.position);
  const part = place === null ? undefined : planOf(cadre, savoir)[place.morceau];
  const parcours = part === undefined ? null : parcoursOf(part, savoir, langue);
  const etape = place === null ? undefined : parcours?.etapes[place.etape];
  const text =
    place === null || parcours === null || etape === undefined
      ? mots.reprenons(titre)
      : mots.reprenonsEtape(titre, place.etape + 1, parcours.etapes.length, textOf(etape.action));
  return {
    kind: 'choices',
    text: plain(text),
    choices: [geste('reprendre', mots.reprendreIci), geste('position', mots.ouEnEtaisJe)],
    multiple: false,
    exits: sortiesOf({ ...etat, cadre }, savoir),
  };
}

/** After a digression, back to the procedure: its question again, or its step in one line. */
export function backToCadre(tour: Tour, suite: Suite): Suite {
  const { cadre } = suite.etat;
  if (cadre === null) return suite;
  const question = questionOf(cadre);
  const back = question === null ? sayReprise(cadre, suite.etat, tour) : sayQuestion(cadre, question, suite.etat, tour.savoir);
  return { ...suite, propos: [...suite.propos, back] };
}
