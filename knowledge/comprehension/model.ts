import type { Langue } from '../catalogue/entree.ts';

/** What the build learns from the content, as it is written to disk. Numbers are rounded: what is tested is what is shipped. */
export interface Modele {
  /** topics; `hors-sujet/<entry>`; `vague/<group>` */
  readonly classes: readonly string[];
  /** what a vague message may be about, likeliest first */
  readonly choix: Readonly<Record<string, readonly string[]>>;
  readonly mots: Mots;
  /** the names of the ideas; each is a term after the stems (`numbering.ts`) */
  readonly idees: readonly string[];
  /** the pairs of ideas that are terms, after the forms, packed as steps: the place of one idea, times how many there are, plus the other's */
  readonly paires: string;
  readonly classement: Classement;
  /** the columns of the search, sorted by class: for each class that has any, the anchors of its sections (empty: the entry as a whole) */
  readonly ancres: readonly (readonly string[])[];
  readonly langues: Readonly<Record<Langue, ModeleLangue>>;
  readonly reglage: Reglage;
}

/** Every word and every stem (`lexicon.ts`). */
export interface Mots {
  /** a packed list of words (`word-list.ts`) */
  readonly liste: string;
  /** what a word can be, and for each word the place of what it is */
  readonly sortes: readonly number[];
  readonly roles: string;
}

/** For each idea, the ways of saying it, by the numbers of their stems (`ideas.ts`); each string is a packed list of numbers. */
export interface Idees {
  /** how many ways of one stem, and these stems as steps */
  readonly seules: string;
  readonly racines: string;
  /** how many longer ways; of each, how many stems, and these stems */
  readonly suites: string;
  readonly tailles: string;
  readonly mots: string;
}

/** Rows of pairs, one a term, in order; each string is a packed list of numbers (`packed.ts`). */
export interface Lignes {
  /** for each row: how many pairs */
  readonly tailles: string;
  /** for each pair: how many columns after the last one of the row, and the value */
  readonly colonnes: string;
  readonly valeurs: string;
}

/** The classifier: for each term, a weight in some classes. */
export interface Classement extends Lignes {
  /** how rare each term is; 0 for one it does not look at */
  readonly rarete: string;
  readonly biais: readonly number[];
}

/** What reading and searching one language takes. */
export interface ModeleLangue {
  readonly abreviations: Readonly<Record<string, string>>;
  readonly idees: Idees;
  /** for each term, how often it comes in some columns */
  readonly listes: Lignes;
  /** for each column, how often terms were asked with, and how many its title has: packed lists */
  readonly demandes: string;
  readonly titres: string;
}

/** The numbers fitted on held-out ways of asking. */
export interface Reglage {
  /** how much search and classifier weigh in the final score */
  readonly recherche: number;
  readonly classement: number;
  /** logistic weights over the signs of confidence, the constant first */
  readonly juste: readonly number[];
  readonly dansLeSujet: readonly number[];
  readonly seuils: Seuils;
}

/**
 * An answer is asserted when it is right with a probability above `repondre`, and the question ours above `affirmer`; below
 * `decliner` the question is taken as not ours; between, one asks back.
 */
export interface Seuils {
  readonly affirmer: number;
  readonly repondre: number;
  readonly decliner: number;
}
