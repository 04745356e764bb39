import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Comprehension } from '../../../knowledge/comprehension/understand.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { sayHorsSujet } from '../dire/bavardage.ts';
import { bouton, geste } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import { type Demande, sayReponse } from '../dire/reponse.ts';
import { sayCarte } from '../dire/verdicts.ts';
import type { Choice } from '../message.ts';
import { diagnosticOf } from '../procedures/diagnostic.ts';
import { titreDe } from '../procedures/registre.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { backToCadre } from './reprise.ts';

/** One failure is answered by what we can do; the second in a row by a person. */
const TOO_MANY = 2;

const sujet = (topic: Topic, { savoir: { catalogues }, etat: { langue } }: Tour): readonly Choice[] => {
  const titre = titreDe(topic, catalogues[langue]) ?? titreDe(topic, catalogues.fr);
  return titre === null || topic === 'hors-sujet' ? [] : [bouton({ sorte: 'sujet', topic, ancre: null }, titre)];
};

/** One more question that was not answered: `said`, and the second time in a row, a person. */
function failWith(tour: Tour, said: Propos, topic: Topic | null): Suite {
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
  const others = also.flatMap((other) => sujet(other, tour));
  const second: readonly Propos[] =
    others.length === 0 ? [] : [{ kind: 'choices', text: mots.aussi, choices: others, multiple: false }];
  const etat = { ...tour.etat, echecs: 0, clarifie: false, sujet: topic };
  return backToCadre(tour, {
    etat,
    propos: [...answer, ...second],
    bilan: { ...BILAN, issue: 'repondu', topic, section: ancre },
  });
}

/** One clarifying question, and only one: the next doubt is a failure. */
function clarify(tour: Tour, { topic, alternatives }: Comprehension): Suite {
  const mots = motsOf(tour.etat.langue);
  const offered = [topic, ...alternatives].flatMap((one) => sujet(one, tour));
  if (tour.etat.clarifie || offered.length === 0) return fail(tour, mots.pasCompris);
  return {
    etat: { ...tour.etat, clarifie: true },
    propos: [{ kind: 'choices', text: mots.vouliezVous, choices: [...offered, geste('aucun', mots.aucun)], multiple: false }],
    bilan: { ...BILAN, issue: 'a-preciser', topic },
  };
}

/** Above this, what was brought here is surely something else, and an entry says where to go. */
const SURELY_ELSEWHERE = 0.8;

/** Said to a machine rather than asked: no question was missed. */
const BAVARDAGES: ReadonlySet<string> = new Set(['salutations', 'colere-et-insultes', 'consignes-detournees', 'autres-langues']);

/** Not ours: where to go when we are sure of it; otherwise not understood. */
function decline(tour: Tour, { section, confidence }: Comprehension): Suite {
  const { etat, savoir } = tour;
  const elsewhere = section === null || confidence < SURELY_ELSEWHERE ? null : sayHorsSujet(section, etat, savoir);
  if (section === null || elsewhere === null) return fail(tour, motsOf(etat.langue).pasCompris);
  if (!BAVARDAGES.has(section)) return failWith(tour, elsewhere, 'hors-sujet');
  return backToCadre(tour, { etat, propos: [elsewhere], bilan: { ...BILAN, topic: 'hors-sujet' } });
}

/** The one space that a text names: whoever names a space of the portal speaks of it. */
function espaceIn(text: string): EspaceId | null {
  const named = [...new Set(espacesDits(text).map(({ espace }) => espace))];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What a question is taken for, with what the conversation knows. */
export const understand = ({ etat: { langue, generation, sujet: topic }, savoir }: Tour, question: string): Comprehension =>
  savoir.comprendre(question, { langue, generation, topic });

/** A question in free words. */
export function askQuestion(tour: Tour, question: string): Suite {
  const understood = understand(tour, question);
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
      return espace === null ? decline(tour, understood) : answerTopic(tour, `espace:${espace}`, null, { whole: true, espace });
    }
  }
}
