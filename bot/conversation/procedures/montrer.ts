import { bouton, geste } from '../dire/boutons.ts';
import { sayMessageAuGestionnaire } from '../dire/brouillon.ts';
import { cite } from '../dire/citation.ts';
import { plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { sayEtape } from '../dire/etape.ts';
import { motsOf } from '../dire/mots.ts';
import { sayQuestion } from '../dire/question.ts';
import { saySection } from '../dire/section.ts';
import type { Cadre, Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { nextPlace, parcoursOf, placeOf, planOf, questionOf } from './avancer.ts';
import type { Morceau } from './procedure.ts';
import { titreOf, topicOf } from './registre.ts';

interface Place {
  readonly cadre: Cadre;
  readonly morceau: number;
  readonly etape: number;
}

const done = ({ cadre: { procedure }, morceau, etape }: Place, label: string): Choice =>
  bouton({ sorte: 'fait', procedure, morceau, etape }, label);

/** A part of the plan, with what leads to the next one. */
function sayMorceau(part: Morceau, place: Place, { etat: { langue }, savoir }: Tour): Propos | null {
  const mots = motsOf(langue);
  const trouble = geste('bloque', mots.bloque);
  const go = (label: string): readonly Choice[] => [done(place, label), trouble];
  switch (part.sorte) {
    case 'parcours': {
      const found = findEntree(part.topic, part.ancre, savoir, langue);
      const parcours = parcoursOf(part, savoir, langue);
      return found === null || parcours === null ? null : sayEtape(found, parcours, place.etape, go(mots.fait));
    }
    case 'section': {
      const found = findEntree(part.topic, part.ancre, savoir, langue);
      const section = found === null ? null : saySection(found.entree, part.ancre);
      if (found === null || section === null) return null;
      const sources = cite(section.keys, found.catalogue);
      const choices = [done(place, mots.continuer), ...section.liens, trouble];
      return { kind: 'choices', langue: found.langue, text: section.text, choices, multiple: false, sources };
    }
    case 'brouillon':
      return sayMessageAuGestionnaire(place.cadre.reponses, savoir, langue);
    case 'relais': {
      const { procedure } = part;
      const yes = bouton({ sorte: 'guider', procedure, topic: null, ancre: null }, mots.oui);
      const sources = cite(part.sources, savoir.catalogues[langue]);
      return {
        kind: 'choices',
        text: plain(part.texte[langue]),
        choices: [yes, done(place, mots.nonMerci)],
        multiple: false,
        sources,
      };
    }
    case 'manque':
      return {
        kind: 'choices',
        text: plain(part.texte[langue]),
        choices: go(mots.continuer),
        multiple: false,
        sources: cite(part.sources, savoir.catalogues[langue]),
      };
    case 'formulaire':
      return null;
  }
}

/** A text to copy is followed by a way on: it has no button of its own. */
const after = (part: Morceau, place: Place, etat: Etat): readonly Propos[] =>
  part.sorte === 'brouillon'
    ? [
        {
          kind: 'choices',
          text: motsOf(etat.langue).brouillonPret,
          choices: [done(place, motsOf(etat.langue).envoye)],
          multiple: false,
        },
      ]
    : [];

function showPlace(tour: Tour, place: Place): Suite {
  const { savoir } = tour;
  const etat: Etat = { ...tour.etat, cadre: place.cadre };
  const plan = planOf(place.cadre, savoir);
  const part = plan[place.morceau];
  const said = part === undefined ? null : sayMorceau(part, place, tour);
  if (part === undefined || said === null) {
    // An entry that this language or this build lacks: never a dead end.
    const next = nextPlace(plan, place.morceau, place.etape, savoir);
    return showCadre(tour, { ...place.cadre, position: next });
  }
  const step = `${place.cadre.procedure}:${place.morceau}.${place.etape}`;
  return {
    etat,
    propos: [said, ...after(part, place, etat)],
    bilan: { ...BILAN, issue: 'etape', topic: topicOf(place.cadre), step },
  };
}

/** The end: what happens next, and the procedure is over. */
function showEnd({ etat, savoir }: Tour, cadre: Cadre): Suite {
  const { langue } = etat;
  const mots = motsOf(langue);
  const topic = topicOf(cadre);
  const found = findEntree(topic, 'ensuite', savoir, langue);
  const next = found === null ? null : saySection(found.entree, 'ensuite');
  const then: readonly Propos[] =
    found === null || next === null
      ? []
      : [{ kind: 'text', langue: found.langue, text: next.text, sources: cite(next.keys, found.catalogue) }];
  const { procedure } = cadre;
  const ended: Propos = {
    kind: 'choices',
    text: plain(mots.fini(titreOf(cadre, savoir, langue))),
    choices: [
      geste('menu', mots.ouiMarche),
      bouton({ sorte: 'sujet', topic, ancre: 'si-cela-ne-marche-pas' }, mots.bloque),
      ...(next?.liens ?? []),
    ],
    multiple: false,
  };
  return {
    etat: { ...etat, cadre: null, sujet: topic, echecs: 0 },
    propos: [...then, ended],
    bilan: { ...BILAN, issue: 'etape', topic, step: `${procedure}:fin` },
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
