import type { Dialogue, Event, Outcome, State } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';

interface EchoState extends State {
  readonly version: 1;
  /** events answered so far */
  readonly count: number;
}

const text = (id: string, said: string): Message => ({
  kind: 'text',
  id,
  langue: 'fr',
  text: said,
  sources: [],
  exits: [{ id: 'personne', label: 'Parler à quelqu’un' }],
});

function say(event: Event): string {
  switch (event.kind) {
    case 'open':
      return 'Bonjour, je suis une machine.';
    case 'text':
      return `${event.text}${event.caches.length > 0 ? ` (caché : ${event.caches.join(', ')})` : ''}`;
    case 'choice':
      return `choix ${event.choices.join(', ')}`;
    case 'form':
      return `formulaire ${event.form} ${JSON.stringify(event.values)}`;
    case 'attachment':
      return `Je ne garde aucun fichier (${event.count}).`;
    case 'observation':
      return `vues ${event.vues.length}`;
    default:
      return event.kind;
  }
}

function reduce(state: EchoState, event: Event): Outcome<EchoState> {
  if (event.kind === 'text' && event.text === 'explose') throw new Error('explose');
  const count = state.count + 1;
  return {
    state: { version: 1, count },
    messages: event.kind === 'feedback' ? [] : [text(`${event.id}-1`, `(${count}) ${say(event)}`)],
    bilan: { issue: 'conversation', topic: null, section: null, step: null },
    ...(event.kind === 'text' && event.text === 'oubliez-moi' ? { forget: true } : {}),
  };
}

/** A dialogue that numbers and repeats what it is told: for the tests and the bench of what carries it. Hides « mdp … ». */
export const ECHO: Dialogue<EchoState> = {
  initial: { version: 1, count: 0 },
  reduce,
  restore: (stored) => stored as EchoState,
  mask(said) {
    const masked = said.replace(/\bmdp (?!•)\S+/g, 'mdp •••');
    return { text: masked, caches: masked === said ? [] : ['mot-de-passe'] };
  },
  failure: (_, id) => [text(`${id}-panne`, 'Je n’ai pas pu répondre.')],
};
