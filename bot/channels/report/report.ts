import type { Topic } from '../../../knowledge/catalogue/topics.ts';

/** What the turns of a week came to. */
export interface Issues {
  readonly repondu: number;
  readonly precise: number;
  readonly decline: number;
  readonly personne: number;
}

export interface Semaine extends Issues {
  /** its Monday, `AAAA-MM-JJ`, in Paris */
  readonly lundi: string;
  readonly conversations: number;
  readonly utiles: number;
  readonly inutiles: number;
}

export interface Sujet extends Issues {
  readonly topic: Topic;
  readonly utiles: number;
  readonly inutiles: number;
}

/** A step of a procedure, and in how many conversations it was the last. */
export interface Arret {
  readonly step: string;
  readonly conversations: number;
}

/** Questions that nobody could answer and that look alike. */
export interface Groupe {
  readonly combien: number;
  /** as asked, masked; the most frequent first */
  readonly exemples: readonly string[];
}

/** What can be learnt from the conversations that are kept. Nothing of those that were forgotten or that passed their time. */
export interface Rapport {
  readonly semaines: readonly Semaine[];
  readonly sujets: readonly Sujet[];
  readonly arrets: readonly Arret[];
  readonly sansReponse: readonly Groupe[];
}
