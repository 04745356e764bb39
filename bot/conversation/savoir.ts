import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { Comprehension, Contexte } from '../../knowledge/comprehension/understand.ts';
import type { Langue } from './contract.ts';

/** How a question is understood: `knowledge/comprehension`, or what stands for it in a test. */
export type Comprendre = (question: string, contexte: Contexte) => Comprehension;

/** All that the dialogue draws on: what is known, in each language, and how a question is understood. */
export interface Savoir {
  readonly catalogues: Readonly<Record<Langue, Catalogue>>;
  readonly comprendre: Comprendre;
}
