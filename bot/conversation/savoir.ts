import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { Generation } from '../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../knowledge/catalogue/topics.ts';
import type { Langue } from './contract.ts';

/** What a question was taken for. The same words as the command `ask`. */
export interface Comprehension {
  /** `answer`: asserted. `clarify`: offers `topic` then `alternatives`. `decline`: out of scope, unknown or small talk. */
  readonly mode: 'answer' | 'clarify' | 'decline';
  readonly topic: Topic;
  /** the anchor of the section that answers */
  readonly section: string | null;
  readonly confidence: number;
  /** at most three, best first, never `topic` */
  readonly alternatives: readonly Topic[];
  /** a second question in the same message */
  readonly also: readonly Topic[];
}

/** What the dialogue knows when the question comes. */
export interface Contexte {
  readonly langue: Langue;
  readonly generation: Generation | null;
  /** what was spoken of last */
  readonly topic: Topic | null;
}

export type Comprendre = (question: string, contexte: Contexte) => Comprehension;

/** All that the dialogue draws on: what is known, in each language, and how a question is understood. */
export interface Savoir {
  readonly catalogues: Readonly<Record<Langue, Catalogue>>;
  readonly comprendre: Comprendre;
}
