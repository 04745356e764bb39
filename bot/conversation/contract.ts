/**
 * What the dialogue, its rooms (panel, page, server) and its channels agree on. Types only: everything here is JSON once
 * serialised, and no channel's or SDK's type appears. The reducer is pure: the time and the ids it needs come with the event.
 */
import type { Generation } from '../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../knowledge/catalogue/topics.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../knowledge/diagnosis/vue.ts';
import type { Message } from './message.ts';

export type Langue = 'fr' | 'en';

/** What was taken out of a text. `code`, `mot-de-passe`: what follows those words. `cle`: the shape of a key or a bearer token. */
export type Cache = 'iban' | 'carte' | 'code' | 'mot-de-passe' | 'cle';

/** A text without its secrets. Masking it again changes nothing, and finds nothing more to hide. */
export interface Masque {
  readonly text: string;
  readonly caches: readonly Cache[];
}

/** What is true of every event. */
interface EventBase {
  /** unique in its conversation; ids that the reducer needs derive from it (`${id}-1`) */
  readonly id: string;
  /** milliseconds since the epoch, on the room's clock */
  readonly at: number;
}

/**
 * What happens to a conversation. Every string a user wrote or chose was masked by the room before it became an event, and
 * `caches` names what was hidden, so that the reducer tells him.
 */
export type Event = EventBase &
  (
    | {
        /** the conversation opens: the greeting is the answer. Opening again (a reload) says where we are. */
        readonly kind: 'open';
        /** what the page or the channel prefers: other than French, the greeting says that English may be written */
        readonly langue: Langue;
        readonly generation: Generation | null;
      }
    | { readonly kind: 'text'; readonly text: string; readonly caches: readonly Cache[] }
    /** ids of choices or exits that some message offered; several when the question allowed it. Old ones may come back. */
    | { readonly kind: 'choice'; readonly choices: readonly string[] }
    /** the answers to a form: the name of a field, what was typed */
    | {
        readonly kind: 'form';
        readonly form: string;
        readonly values: Readonly<Record<string, string>>;
        readonly caches: readonly Cache[];
      }
    /** from the extension, when the user allows it: what was seen, and what he told it */
    | { readonly kind: 'observation'; readonly vues: readonly Vue[]; readonly profil: Profil }
    /** the room keeps no file: it says how many were offered, never their names */
    | { readonly kind: 'attachment'; readonly count: number }
    /** a thumb on a reply; `message` is the id the reducer gave it */
    | { readonly kind: 'feedback'; readonly message: string; readonly useful: boolean }
    /** nothing came for a while */
    | { readonly kind: 'timeout' }
  );

/**
 * What the dialogue remembers: at most 8 kB once serialised. The reducer extends it with what it needs; a room only keeps it,
 * and gives it back through `restore`.
 */
export interface State {
  /**
   * of the shape: raised whenever an older state must be migrated, or when a process of the version before would lose something by
   * going on from this one. That process then leaves the conversation to the newer ones.
   */
  readonly version: number;
}

/** What a turn came to, for the figures and the report: a closed list, never a word of the user. */
export interface Bilan {
  readonly issue: 'repondu' | 'a-preciser' | 'decline' | 'passe-a-une-personne' | 'etape' | 'conversation';
  readonly topic: Topic | null;
  readonly section: string | null;
  /** the step of a guided procedure, to see where people stop */
  readonly step: string | null;
}

export interface Outcome<S extends State = State> {
  readonly state: S;
  /** in order; none is allowed (a thumb was noted) */
  readonly messages: readonly Message[];
  readonly bilan: Bilan;
  /** « oubliez-moi »: the room deletes all it holds of the conversation, this event included, then shows `messages` */
  readonly forget?: true;
}

/** Never throws, whatever the event; the same arguments give the same outcome. */
export type Reducer<S extends State, C> = (state: S, event: Event, catalogue: C) => Outcome<S>;

/** The dialogue with its catalogue in hand: all that a room needs. */
export interface Dialogue<S extends State = State> {
  /** the state before `open` */
  readonly initial: S;
  reduce(state: S, event: Event): Outcome<S>;
  /** A stored state, migrated if it is old; null when it cannot be read, and the room starts again from `initial`. */
  restore(stored: unknown): S | null;
  /** Takes secrets out of what a user wrote. The room calls it before anything is kept, echoed or logged. */
  mask(text: string): Masque;
  /** What the room says when a turn failed: the state is kept, and there is a way out. */
  readonly failure: (langue: Langue, id: string) => readonly Message[];
}
