import type { Generation } from '../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../knowledge/catalogue/topics.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Langue, State } from './contract.ts';
import type { ProcedureId } from './procedures/ids.ts';

/** What was answered to the questions of a procedure: the name of a question, the value. An answer skipped is `passe`. */
export type Reponses = Readonly<Record<string, string>>;

/**
 * Where we are in a procedure: `q:NAME`, a question; `p:I.J`, the step J of the part I of the plan; `fin`.
 * The plan is not kept: it follows from the answers.
 */
export type Position = `q:${string}` | `p:${number}.${number}` | 'fin';

/** A guided procedure under way. */
export interface Cadre {
  readonly procedure: ProcedureId;
  readonly reponses: Reponses;
  readonly position: Position;
  /** the positions behind us, for « retour » */
  readonly chemin: readonly Position[];
  /** answers in a row that could not be used */
  readonly essais: number;
}

/** One exchange, for the transcript that a person will read: what the user wrote, masked, and what was answered. */
export interface Trait {
  readonly dit: string;
  readonly repondu: string;
}

/** What the dialogue remembers of a conversation. JSON, 8 kB at most: see `withinSize`. */
export interface Etat extends State {
  readonly version: 1;
  readonly langue: Langue;
  /** the greeting was said */
  readonly salue: boolean;
  readonly generation: Generation | null;
  readonly profil: Profil;
  /** what the extension saw, packed */
  readonly vues: readonly string[];
  readonly cadre: Cadre | null;
  /** procedures left aside for another one, the latest last */
  readonly pile: readonly Cadre[];
  /** a clarifying question was just asked: another one must not follow */
  readonly clarifie: boolean;
  /** questions in a row that were not answered */
  readonly echecs: number;
  /** what was spoken of last */
  readonly sujet: Topic | null;
  readonly journal: readonly Trait[];
  /** the buttons under the last message, unless a question of a procedure offers its own: « la deuxième » is one of them */
  readonly offert: readonly string[];
}

export const INITIAL: Etat = {
  version: 1,
  langue: 'fr',
  salue: false,
  generation: null,
  profil: {},
  vues: [],
  cadre: null,
  pile: [],
  clarifie: false,
  echecs: 0,
  sujet: null,
  journal: [],
  offert: [],
};
