import type { Event, Outcome } from './contract.ts';
import { sayDeparts } from './dire/accueil.ts';
import { sortiesOf } from './dire/boutons.ts';
import { plain } from './dire/ecrire.ts';
import { motsOf } from './dire/mots.ts';
import type { Etat } from './etat.ts';
import { remember } from './journal.ts';
import type { Message } from './message.ts';
import type { Savoir } from './savoir.ts';
import { BILAN, type Suite, type Tour, withEtat } from './suite.ts';
import { pressAll } from './tours/choix.ts';
import { sayPosition } from './tours/position.ts';
import { readText } from './tours/texte.ts';
import { withinSize } from './within-size.ts';

const nothing = ({ etat }: Tour): Suite => ({ etat, propos: [], bilan: BILAN });

function open(tour: Tour, event: Event & { kind: 'open' }): Suite {
  const { etat, savoir } = tour;
  if (etat.salue) return sayPosition(tour);
  const next = { ...etat, salue: true, langue: event.langue, generation: etat.generation ?? event.generation };
  return { etat: next, propos: [sayDeparts(motsOf(next.langue).accueil, next, savoir)], bilan: BILAN };
}

function take(tour: Tour): Suite {
  const { event } = tour;
  switch (event.kind) {
    case 'open':
      return open(tour, event);
    case 'text':
      return readText(withEtat(tour, { salue: true }), event.text);
    case 'choice':
      return pressAll(withEtat(tour, { salue: true }), event.choices);
    default:
      return nothing(tour);
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
export function reduce(etat: Etat, event: Event, savoir: Savoir): Outcome<Etat> {
  const suite = take({ event, etat, savoir });
  const messages = toMessages(suite, event, savoir);
  const state = withinSize(suite.forget ? suite.etat : remember(suite.etat, event, messages, savoir));
  return { state, messages, bilan: suite.bilan, ...(suite.forget ? { forget: true } : {}) };
}

/** What is said when a turn failed. */
export function sayFailure(langue: Etat['langue'], id: string, savoir: Savoir, etat: Etat): readonly Message[] {
  const event: Event = { kind: 'timeout', id, at: 0 };
  const propos = [sayDeparts(plain(motsOf(langue).panne), { ...etat, langue }, savoir)];
  return toMessages({ etat: { ...etat, langue }, propos, bilan: BILAN }, event, savoir);
}
