import type { Dialogue, Event, State } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';
import type { Salle } from './replay.ts';

type WithoutBase<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never;
export type Dit = WithoutBase<Event>;

/** What is done at a turn, as the event it is, on a clock that counts turns. */
export const eventOf = (said: Dit, turn: number): Event =>
  ({ ...said, id: `e${turn}`, at: 1_700_000_000_000 + turn * 1000 }) as Event;

/** The room of the tests: no channel, no store, a clock that counts turns. */
export function createSalle<S extends State>(dialogue: Dialogue<S>): Salle & { state(): S } {
  let state = dialogue.initial;
  let turn = 0;
  async function play(said: Dit): Promise<readonly Message[]> {
    turn++;
    const outcome = dialogue.reduce(state, eventOf(said, turn));
    state = outcome.state;
    return outcome.messages;
  }
  return {
    state: () => state,
    open: (langue) => play({ kind: 'open', langue, generation: null }),
    write(typed) {
      const { text, caches } = dialogue.mask(typed);
      return play({ kind: 'text', text, caches });
    },
    press: (choices) => play({ kind: 'choice', choices }),
    fill(form, typed) {
      const masked = Object.entries(typed).map(([name, value]) => [name, dialogue.mask(value)] as const);
      const values = Object.fromEntries(masked.map(([name, { text }]) => [name, text]));
      return play({ kind: 'form', form, values, caches: masked.flatMap(([, { caches }]) => caches) });
    },
    async reload() {
      const restored = dialogue.restore(JSON.parse(JSON.stringify(state)));
      if (restored === null) throw new Error('The state could not be restored.');
      state = restored;
      return play({ kind: 'open', langue: 'fr', generation: null });
    },
  };
}
