import type { Langue } from '../catalogue/entree.ts';

/** What the build learns from the content, as it is written to disk. Numbers are rounded: what is tested is what is shipped. */
export interface Modele {
  /** topics; `hors-sujet/<entry>`; `vague/<group>` */
  readonly classes: readonly string[];
  /** what a vague message may be about, likeliest first */
  readonly choix: Readonly<Record<string, readonly string[]>>;
  readonly classement: Classement;
  readonly langues: Readonly<Record<Langue, ModeleLangue>>;
  readonly reglage: Reglage;
}

/** The classifier: a weight for some pairs of a clue and a class. */
export interface Classement {
  /** clues, separated by line ends */
  readonly indices: string;
  /** how rare each clue is, in hundredths */
  readonly rarete: readonly number[];
  /** for each clue: how many weights, then pairs of a class and a weight in hundredths */
  readonly poids: readonly number[];
  readonly biais: readonly number[];
}

/** What reading and searching one language takes. */
export interface ModeleLangue {
  /** our words, each followed by how often it comes, separated by spaces */
  readonly mots: string;
  /** stems of the frequent words of the language, separated by spaces */
  readonly garde: string;
  readonly abreviations: Readonly<Record<string, string>>;
  readonly concepts: readonly (readonly [string, string])[];
  /** search over topics, then over their sections */
  readonly sujets: Recherche;
  readonly sections: Recherche;
  /** what each column of `sections` is: a topic and an anchor */
  readonly ancres: readonly (readonly [topic: string, ancre: string])[];
}

/** Inverted lists. */
export interface Recherche {
  /** terms, separated by line ends */
  readonly termes: string;
  /** for each term: how many entries, then pairs of a column and a weight in tenths */
  readonly listes: readonly number[];
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

/** Above `repondre` an answer is asserted; below `decliner` the question is taken as not ours; between, one asks back. */
export interface Seuils {
  readonly repondre: number;
  readonly decliner: number;
}
