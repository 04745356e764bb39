import type { Langue } from '../catalogue/entree.ts';

/** What the build learns from the content, as it is written to disk. Numbers are rounded: what is tested is what is shipped. */
export interface Modele {
  /** topics; `hors-sujet/<entry>`; `vague/<group>` */
  readonly classes: readonly string[];
  /** what a vague message may be about, likeliest first */
  readonly choix: Readonly<Record<string, readonly string[]>>;
  /** every term that the classifier or the search knows, a packed list of words (`word-list.ts`): stems, ideas (`@…`), forms (`~…`) */
  readonly termes: string;
  readonly classement: Classement;
  /** the columns of the search, sorted by class: for each class that has any, the anchors of its sections (empty: the entry as a whole) */
  readonly ancres: readonly (readonly string[])[];
  readonly langues: Readonly<Record<Langue, ModeleLangue>>;
  readonly reglage: Reglage;
}

/** Rows of pairs, by growing term; each string is a packed list of numbers (`packed.ts`). */
export interface Lignes {
  /** for each row: how many terms after the last one, and how many pairs */
  readonly pas: string;
  readonly tailles: string;
  /** for each pair: how many columns after the last one of the row, and the value */
  readonly colonnes: string;
  readonly valeurs: string;
}

/** The classifier: for some terms, a weight in some classes. */
export interface Classement extends Lignes {
  /** how rare each of these terms is */
  readonly rarete: string;
  readonly biais: readonly number[];
}

/** What reading and searching one language takes. */
export interface ModeleLangue {
  /** our words, one packed list for each order of frequency, rarest first */
  readonly mots: readonly string[];
  /** stems of the frequent words of the language, a packed list */
  readonly garde: string;
  readonly abreviations: Readonly<Record<string, string>>;
  /** the ways of saying an idea, as stems, separated by commas */
  readonly concepts: Readonly<Record<string, string>>;
  /** for some terms, how often they come in some columns */
  readonly listes: Lignes;
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
