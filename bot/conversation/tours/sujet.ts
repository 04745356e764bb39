import { ESPACE_IDS } from '../../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { bouton } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { type Demande, sayReponse } from '../dire/reponse.ts';
import { sayCarte } from '../dire/verdicts.ts';
import type { Choice } from '../message.ts';
import { diagnosticOf } from '../procedures/diagnostic.ts';
import { titreDe } from '../procedures/registre.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { fail } from './echec.ts';
import { backToCadre } from './reprise.ts';

/** A topic as a button; none when no entry answers it. */
export const boutonDe = (topic: Topic, { savoir: { catalogues }, etat: { langue } }: Tour): readonly Choice[] => {
  const titre = titreDe(topic, catalogues[langue]) ?? titreDe(topic, catalogues.fr);
  return titre === null || topic === 'hors-sujet' ? [] : [bouton({ sorte: 'sujet', topic, ancre: null }, titre)];
};

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
  const others = also.flatMap((other) => boutonDe(other, tour));
  const second: readonly Propos[] =
    others.length === 0 ? [] : [{ kind: 'choices', text: mots.aussi, choices: others, multiple: false }];
  const etat = { ...tour.etat, echecs: 0, clarifie: false, sujet: topic };
  return backToCadre(tour, {
    etat,
    propos: [...answer, ...second],
    bilan: { ...BILAN, issue: 'repondu', topic, section: ancre },
  });
}
