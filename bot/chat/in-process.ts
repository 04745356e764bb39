import type { Dialogue, Event, Langue, State } from '../conversation/contract.ts';
import type { Arrivee, Envoi, Transport } from './transport.ts';

/** What is kept of a conversation held in the page itself. */
export interface Conservee {
  readonly state: unknown;
  readonly turn: number;
  /** what is shown again after a reload */
  readonly shown: readonly Extract<Arrivee, { kind: 'reply' | 'echo' }>[];
}

export interface InProcessOptions<S extends State> {
  readonly dialogue: Dialogue<S>;
  readonly langue: Langue;
  readonly clock: () => number;
  readonly coffre: { read(): Promise<Conservee | null>; write(kept: Conservee | null): Promise<void> };
}

/** How much of the transcript is kept: enough to see where one was. */
const SHOWN = 60;

type Said = Event extends infer E ? (E extends unknown ? Omit<E, 'id' | 'at'> : never) : never;

/** The dialogue in the page: nothing is sent anywhere. */
export function createInProcessTransport<S extends State>(options: InProcessOptions<S>): Transport {
  const { dialogue, langue, clock, coffre } = options;
  let state: S = dialogue.initial;
  let turn = 0;
  let shown: Conservee['shown'] = [];
  let listen: (arrived: Arrivee) => void = () => undefined;
  /** Keys already played: a retry is answered once. */
  const played = new Set<string>();
  /** One turn at a time, in the order in which they were asked for. */
  let last: Promise<void> = Promise.resolve();

  function show(arrived: Conservee['shown'][number]): void {
    shown = [...shown, arrived].slice(-SHOWN);
    listen(arrived);
  }

  async function play(said: Said): Promise<void> {
    turn++;
    const event = { ...said, id: `t${turn}`, at: clock() } as Event;
    const { state: next, messages, forget } = dialogue.reduce(state, event);
    state = next;
    if (forget) shown = [];
    for (const message of messages) show({ kind: 'reply', message });
    await coffre.write({ state, turn, shown });
  }

  /** Masked here, before anything else sees it. */
  function read(envoi: Envoi): { readonly said: Said; readonly text: string } {
    switch (envoi.kind) {
      case 'text': {
        const { text, caches } = dialogue.mask(envoi.text);
        return { said: { kind: 'text', text, caches }, text };
      }
      case 'choice':
        return { said: { kind: 'choice', choices: envoi.choices }, text: envoi.label };
      case 'form': {
        const masked = Object.entries(envoi.values).map(([name, value]) => [name, dialogue.mask(value)] as const);
        const values = Object.fromEntries(masked.map(([name, { text }]) => [name, text]));
        const caches = [...new Set(masked.flatMap(([, one]) => one.caches))];
        return { said: { kind: 'form', form: envoi.form, values, caches }, text: envoi.label };
      }
      case 'feedback':
        return { said: { kind: 'feedback', message: envoi.message, useful: envoi.useful }, text: '' };
    }
  }

  async function resume(): Promise<void> {
    const kept = await coffre.read();
    const restored = kept === null ? null : dialogue.restore(kept.state);
    listen({ kind: 'connection', state: 'online' });
    if (kept === null || restored === null) return play({ kind: 'open', langue, generation: null });
    state = restored;
    turn = kept.turn;
    shown = kept.shown;
    for (const arrived of shown) listen(arrived);
  }

  const then = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work);
    return last;
  };

  return {
    connect(listener) {
      listen = listener;
      void then(resume);
      return () => {
        listen = () => undefined;
      };
    },
    send: (envoi, key) =>
      then(async () => {
        if (played.has(key)) return;
        played.add(key);
        const { said, text } = read(envoi);
        if (envoi.kind !== 'feedback') show({ kind: 'echo', key, id: key, text });
        await play(said);
      }),
    renew() {
      state = dialogue.initial;
      shown = [];
      void then(() => play({ kind: 'open', langue, generation: null }));
    },
  };
}
