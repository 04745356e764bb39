import { ESPACE_IDS } from '../../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { boutonDe, geste } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { motsOf } from '../dire/mots.ts';
import { type Demande, partsOffered, sayReponse } from '../dire/reponse.ts';
import { sayCarte } from '../dire/verdicts.ts';
import { diagnosticOf } from '../procedures/diagnostic.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { fail } from './echec.ts';
import { backToCadre } from './reprise.ts';

const PRESSED: Demande = { whole: false, espace: null };

/** A space is a card, with its verdict when enough was seen; the rest of its entry can be asked for. */
function sayEspace(topic: Topic, tour: Tour): Propos | null {
  const id = ESPACE_IDS.find((one) => topic === `espace:${one}`);
  if (id === undefined) return null;
  const connu = { etat: tour.etat, reponses: {}, at: tour.event.at };
  const one = tour.etat.vues.length === 0 ? undefined : diagnosticOf(connu).find((each) => each.id === id);
  return sayCarte(id, one ?? null, connu, tour.savoir);
}

/** The answer to a question that is known: short, sourced, with what can be asked next. */
export function answerTopic(
  tour: Tour,
  topic: Topic,
  ancre: string | null,
  demande: Demande = PRESSED,
  also: readonly Topic[] = [],
): Suite {
  const mots = motsOf(tour.etat.langue);
  const said = sayReponse(topic, ancre, demande, tour.etat, tour.savoir);
  if (said === null) return fail(tour, mots.pasCompris);
  const carte = ancre === null ? sayEspace(topic, tour) : null;
  const answer: readonly Propos[] =
    carte === null || said.kind !== 'choices' ? [said] : [carte, { ...said, text: plain(mots.ensuiteQuoi), sources: [] }];
  const others = also.flatMap((other) => boutonDe(other, tour.savoir, tour.etat.langue));
  const second: readonly Propos[] =
    others.length === 0 ? [] : [{ kind: 'choices', text: mots.aussi, choices: others, multiple: false }];
  const etat = { ...tour.etat, echecs: 0, clarifie: false, sujet: topic };
  return backToCadre(tour, {
    etat,
    propos: [...answer, ...second],
    bilan: { ...BILAN, issue: 'repondu', topic, section: ancre },
  });
}

/** What can be asked of a topic that was just answered: which part of it is meant? */
export function offerParts(tour: Tour, topic: Topic): Suite {
  const { etat, savoir } = tour;
  const mots = motsOf(etat.langue);
  const found = findEntree(topic, null, savoir, etat.langue);
  const parts = found === null ? [] : partsOffered(found, etat, savoir);
  if (found === null || parts.length === 0) return fail(tour, mots.pasCompris);
  const choices = [...parts, geste('aucun', mots.aucun)];
  return {
    etat: { ...etat, sujet: topic },
    propos: [{ kind: 'choices', text: plain(mots.surCela(found.entree.titre)), choices, multiple: false }],
    bilan: { ...BILAN, issue: 'a-preciser', topic },
  };
}
