import type { Dialogue, Event, Outcome, State } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';
import { buttonsOf } from '../dialogues/shown.ts';
import type { Coup } from './conversation-aleatoire.ts';

/** One turn of a conversation, as it went. */
export interface Tourne<S extends State> {
  readonly before: S;
  readonly event: Event;
  readonly outcome: Outcome<S>;
}

const RECENT = 40;

const NUMEROS = ['73282932000074', '356 000 000 00048', 'BE0123456789', '123456789', 'CHHelvetia', 'je ne l’ai pas'];

/** What somebody who answers would do next. */
function reponseA(last: readonly Message[], rank: number): Omit<Event, 'id' | 'at'> {
  const said = last.findLast((one) => one.kind === 'form' || one.kind === 'choices' || one.kind === 'step');
  if (said?.kind === 'form') {
    const values = Object.fromEntries(
      said.fields.map(({ name, kind }) => [name, kind === 'siret' ? (NUMEROS[0] ?? '') : `réponse ${rank}`]),
    );
    return { kind: 'form', form: said.form, values, caches: [] } as Omit<Event, 'id' | 'at'>;
  }
  const choices = said?.kind === 'choices' || said?.kind === 'step' ? said.choices : [];
  if (choices.length < 2 && said?.kind === 'choices') {
    return { kind: 'text', text: NUMEROS[rank % NUMEROS.length] ?? '', caches: [] } as Omit<Event, 'id' | 'at'>;
  }
  // On a step or a section the first button goes on: it is the likeliest.
  const chosen = choices[said?.kind === 'step' && rank % 4 > 0 ? 0 : rank % Math.max(1, choices.length)];
  return { kind: 'choice', choices: chosen === undefined ? ['geste/reprendre'] : [chosen.id] } as Omit<Event, 'id' | 'at'>;
}

/** Plays a random conversation: the latest buttons are the likeliest to be pressed, old ones come back too. */
export function suivre<S extends State>(dialogue: Dialogue<S>, coups: readonly Coup[]): readonly Tourne<S>[] {
  const tours: Tourne<S>[] = [];
  const shown: Message[] = [];
  let state = dialogue.initial;
  const play = (said: Omit<Event, 'id' | 'at'>): void => {
    const event = { ...said, id: `e${tours.length + 1}`, at: 1_700_000_000_000 + tours.length * 1000 } as Event;
    const outcome = dialogue.reduce(state, event);
    tours.push({ before: state, event, outcome });
    state = outcome.state;
    shown.push(...outcome.messages);
  };
  play({ kind: 'open', langue: 'fr', generation: null } as Event);
  for (const coup of coups) {
    if (coup.sorte === 'event') play(coup.event);
    else if (coup.sorte === 'avance') play(reponseA(shown.slice(-3), coup.rank));
    else if (coup.sorte === 'reload') {
      const restored = dialogue.restore(JSON.parse(JSON.stringify(state)));
      if (restored === null) throw new Error('The state could not be restored.');
      state = restored;
    } else {
      const buttons = shown.slice(-RECENT).flatMap(buttonsOf).toReversed();
      const choices = coup.ranks.flatMap((rank) => buttons[rank % Math.max(1, buttons.length)]?.id ?? []);
      play({ kind: 'choice', choices } as unknown as Event);
    }
  }
  return tours;
}
