import type { Comprehension } from '../../../knowledge/comprehension/understand.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { sayBavardage, sayHorsSujet } from '../dire/bavardage.ts';
import { boutonDe, geste } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { isColere } from '../lire/bavardage.ts';
import { isErreurCollee } from '../lire/erreur-collee.ts';
import type { Choice } from '../message.ts';
import type { Mots } from '../mots/fr.ts';
import { BILAN, type Suite, type Tour } from '../suite.ts';
import { understand } from './comprendre.ts';
import { fail, failWith } from './echec.ts';
import { askEspace } from './espace-nomme.ts';
import { leanOn } from './renvoi.ts';
import { backToCadre } from './reprise.ts';
import { askTerme, espaceIn } from './sens.ts';
import { answerTopic } from './sujet.ts';

/** Two buttons of one name are no choice: the one that is a space says so. */
const distinct = (buttons: readonly Choice[], { lEspace }: Mots): readonly Choice[] =>
  buttons.map((one) => {
    const twin = buttons.some(({ id, label }) => label === one.label && id !== one.id);
    return twin && one.id.startsWith('sujet/espace:') ? { ...one, label: lEspace(one.label) } : one;
  });

/** One clarifying question, and only one: the next doubt is a failure. */
function clarify(tour: Tour, { topic, alternatives }: Comprehension): Suite {
  const mots = motsOf(tour.etat.langue);
  const offered = distinct(
    [topic, ...alternatives].flatMap((one) => boutonDe(one, tour.savoir, tour.etat.langue)),
    mots,
  );
  if (tour.etat.clarifie || offered.length === 0) return fail(tour, mots.pasCompris);
  return {
    etat: { ...tour.etat, clarifie: true },
    propos: [
      {
        kind: 'choices',
        text: mots.vouliezVous,
        choices: [...offered, geste('aucun', mots.aucun)],
        multiple: false,
        exits: [...(tour.etat.cadre === null ? [] : [geste('reprendre', mots.reprendreIci)]), geste('personne', mots.personne)],
      },
    ],
    bilan: { ...BILAN, issue: 'a-preciser', topic },
  };
}

/** Above this, what was brought here is surely something else, and an entry says where to go. */
const SURELY_ELSEWHERE = 0.8;

/** Said to a machine rather than asked: no question was missed. */
const BAVARDAGES: ReadonlySet<string> = new Set(['salutations', 'colere-et-insultes', 'consignes-detournees', 'autres-langues']);

/** Not ours: where to go when we are sure of it; otherwise not understood. */
function decline(tour: Tour, question: string, { section, confidence }: Comprehension): Suite {
  const { etat, savoir } = tour;
  if (isColere(question) || (section === 'colere-et-insultes' && confidence >= SURELY_ELSEWHERE))
    return backToCadre(tour, { etat, propos: [sayBavardage('insulte', etat, savoir)], bilan: BILAN });
  const elsewhere = section === null || confidence < SURELY_ELSEWHERE ? null : sayHorsSujet(section, etat, savoir);
  if (section === null || elsewhere === null) return fail(tour, motsOf(etat.langue).pasCompris);
  // Once the conversation has begun, nobody is greeted again.
  if (section === 'salutations' && etat.journal.length > 0) {
    return backToCadre(tour, { etat, propos: [sayDeparts(plain(motsOf(etat.langue).menu), etat, savoir)], bilan: BILAN });
  }
  if (!BAVARDAGES.has(section)) return failWith(tour, elsewhere, 'hors-sujet');
  return backToCadre(tour, { etat, propos: [elsewhere], bilan: { ...BILAN, topic: 'hors-sujet' } });
}

/** A question in free words. */
export function askQuestion(tour: Tour, question: string): Suite {
  const terme = askTerme(tour, question);
  if (terme !== null) return terme;
  const understood = understand(tour, question);
  const espace = understood.mode === 'answer' ? null : askEspace(tour, question);
  return espace ?? leanOn(tour, question, understood) ?? askUnderstood(tour, question, understood);
}

/** A question that was understood, or was not. */
export function askUnderstood(tour: Tour, question: string, understood: Comprehension): Suite {
  // The words of a machine mislead: what it says when it fails has its own entry.
  if (understood.mode !== 'answer' && isErreurCollee(question)) return answerTopic(tour, 'general:panne', 'verifier');
  switch (understood.mode) {
    case 'answer':
      return answerTopic(
        tour,
        understood.topic,
        understood.section,
        { whole: true, espace: espaceIn(question) },
        understood.also,
      );
    case 'clarify':
      return clarify(tour, understood);
    case 'decline': {
      const espace = espaceIn(question);
      return espace === null
        ? decline(tour, question, understood)
        : answerTopic(tour, `espace:${espace}`, null, { whole: true, espace });
    }
  }
}
