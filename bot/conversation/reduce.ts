import type { Event, Reducer } from './contract.ts';
import { sayDeparts } from './dire/accueil.ts';
import { sortiesOf } from './dire/boutons.ts';
import { plain } from './dire/ecrire.ts';
import { motsOf } from './dire/mots.ts';
import type { Etat } from './etat.ts';
import { remember } from './journal.ts';
import type { Message } from './message.ts';
import { offertBy } from './offert.ts';
import type { Savoir } from './savoir.ts';
import { BILAN, before, type Propos, type Suite, type Tour } from './suite.ts';
import { pressAll } from './tours/choix.ts';
import { fillIn } from './tours/formulaire.ts';
import { observe } from './tours/observation.ts';
import { sayPosition } from './tours/position.ts';
import { backToCadre } from './tours/reprise.ts';
import { readText, tellHidden } from './tours/texte.ts';
import { withinSize } from './within-size.ts';

const nothing = ({ etat }: Tour): Suite => ({ etat, propos: [], bilan: BILAN });

const say = ({ etat }: Tour, text: string): Suite => ({ etat, propos: [{ kind: 'text', text: plain(text) }], bilan: BILAN });

/** A thumb up is noted in silence; a thumb down deserves a way on. */
function feedback(tour: Tour, useful: boolean): Suite {
  const { etat, savoir } = tour;
  if (useful) return nothing(tour);
  const text = plain(motsOf(etat.langue).avisNegatif);
  return backToCadre(tour, { etat, propos: [sayDeparts(text, etat, savoir)], bilan: BILAN });
}

function open(tour: Tour, event: Event & { kind: 'open' }): Suite {
  const { etat, savoir } = tour;
  if (etat.salue) return sayPosition(tour);
  // French first, whatever the browser says: only what the user writes changes the language.
  const next: Etat = { ...etat, salue: true, langue: 'fr', generation: etat.generation ?? event.generation };
  const { accueil, invitation, queVoulezVous } = motsOf(next.langue);
  if (event.langue === 'fr')
    return { etat: next, propos: [sayDeparts(`${accueil}\n\n${queVoulezVous}`, next, savoir)], bilan: BILAN };
  const said: readonly Propos[] = [
    { kind: 'text', text: accueil },
    { kind: 'text', langue: 'en', text: plain(invitation) },
  ];
  return { etat: next, propos: [...said, sayDeparts(plain(queVoulezVous), next, savoir)], bilan: BILAN };
}

function take(tour: Tour): Suite {
  const { event, etat } = tour;
  switch (event.kind) {
    case 'open':
      return open(tour, event);
    case 'text':
      return readText(tour, event.text, event.caches);
    case 'choice':
      return pressAll(tour, event.choices);
    case 'form':
      return before(tellHidden(event.caches, etat), fillIn(tour, event.form, event.values));
    case 'observation':
      return observe(tour, event.vues, event.profil);
    case 'attachment':
      return backToCadre(tour, say(tour, motsOf(etat.langue).pieceJointe));
    case 'feedback':
      return feedback(tour, event.useful);
    case 'timeout':
      return etat.cadre === null ? nothing(tour) : backToCadre(tour, say(tour, motsOf(etat.langue).attente));
  }
}

/** Ids, language, and a way out of the last message. */
function toMessages({ etat, propos }: Suite, event: Event, savoir: Savoir): readonly Message[] {
  return propos.map((said, index) => {
    const last = index === propos.length - 1;
    const exits = said.exits ?? (last ? sortiesOf(etat, savoir) : []);
    return { ...said, id: `${event.id}-${index + 1}`, langue: said.langue ?? etat.langue, sources: said.sources ?? [], exits };
  });
}

/** One turn of the conversation. Pure: the time and the ids come with the event. */
export const reduce: Reducer<Etat, Savoir> = (etat, event, savoir) => {
  const suite = take({ event, etat, savoir });
  const messages = toMessages(suite, event, savoir);
  const said = { ...suite.etat, offert: offertBy(messages, suite.etat) };
  const state = withinSize(suite.forget ? said : remember(said, event, messages, savoir));
  return { state, messages, bilan: suite.bilan, ...(suite.forget ? { forget: true } : {}) };
};

/** What is said when a turn failed. */
export function sayFailure(langue: Etat['langue'], id: string, savoir: Savoir, etat: Etat): readonly Message[] {
  const event: Event = { kind: 'timeout', id, at: 0 };
  const propos = [sayDeparts(plain(motsOf(langue).panne), { ...etat, langue }, savoir)];
  return toMessages({ etat: { ...etat, langue }, propos, bilan: BILAN }, event, savoir);
}
