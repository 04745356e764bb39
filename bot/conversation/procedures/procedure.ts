import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Sorte } from '../../../knowledge/identifiers/types.ts';
import type { Langue } from '../contract.ts';
import type { Etat, Reponses } from '../etat.ts';
import type { Savoir } from '../savoir.ts';
import type { ProcedureId } from './ids.ts';

export type Bilingue = Readonly<Record<Langue, string>>;

/** A sentence of ours that may say something of the portal: the keys it then rests on. */
export interface Assertion {
  readonly texte: Bilingue;
  readonly sources: readonly string[];
}

/** One answer to a question. */
export interface Option {
  readonly valeur: string;
  readonly label: Bilingue;
  /** how people say it, on folded text: « oui », « moi », « le patron »… */
  readonly mots: RegExp;
  /** what implies it: « je suis seul » of a manager. Taken, and told back. */
  readonly proche?: RegExp;
}

/** What is known when a question is considered: the answers so far, what the conversation knows, and the time. */
export interface Connu {
  readonly reponses: Reponses;
  readonly etat: Etat;
  readonly at: number;
}

export type Appris = Partial<Pick<Etat, 'generation' | 'profil' | 'vues'>>;

/** One question of a procedure. */
export interface Emplacement {
  readonly nom: string;
  readonly sorte: 'choix' | 'multiple' | 'espace' | 'identifiant' | 'texte';
  /** what is asked, in a word or two: « où en étais-je ? » shows it */
  readonly court: Bilingue;
  readonly question: (reponses: Reponses) => Assertion;
  /** why it is asked */
  readonly pourquoi: Assertion;
  readonly options: (reponses: Reponses, savoir: Savoir) => readonly Option[];
  /** the kinds that an identifier may be; the first one is explained when none fits */
  readonly identifiants: (reponses: Reponses) => readonly Sorte[];
  /** what is wrong with an answer that has the right form; null: nothing */
  readonly refuse: (valeur: string, reponses: Reponses) => Bilingue | null;
  /** an answer that tells an earlier one was wrong: which, and the section that says why; null: it does not */
  readonly rouvre: (valeur: string) => { readonly nom: string; readonly topic: Topic; readonly ancre: string } | null;
  /** the answers that no longer hold when this one changes */
  readonly oublie: readonly string[];
  /** « je ne sais pas » is an answer */
  readonly passable: boolean;
  readonly voulu: (connu: Connu) => boolean;
  /** the answer that the conversation holds already; null: it must be asked */
  readonly connu: (connu: Connu) => string | null;
  /** what the answer teaches beyond the procedure */
  readonly apprend: (valeur: string, connu: Connu) => Appris;
}

export const FORMULAIRES = ['support', 'client', 'nomination'] as const;
export type FormulaireId = (typeof FORMULAIRES)[number];

/** What is shown once the questions are answered. */
export type Morceau =
  /** the steps of a way through a guide */
  | { readonly sorte: 'parcours'; readonly topic: Topic; readonly ancre: string }
  /** a section of an entry */
  | { readonly sorte: 'section'; readonly topic: Topic; readonly ancre: string }
  /** a text to copy elsewhere */
  | { readonly sorte: 'brouillon'; readonly brouillon: 'ouverture' | 'rattachement' | FormulaireId }
  /** the fields of a text that the user writes with us */
  | { readonly sorte: 'formulaire'; readonly formulaire: FormulaireId }
  /** the diagnosis, from what was seen and told */
  | { readonly sorte: 'verdicts' }
  /** a sentence of ours: what no source says, or what follows from an answer */
  | ({ readonly sorte: 'phrase' } & Assertion)
  /** another procedure that may follow */
  | ({ readonly sorte: 'relais'; readonly procedure: ProcedureId; readonly reponses: Reponses } & Assertion);

export interface Procedure {
  readonly id: ProcedureId;
  /** null: the one that the answers name */
  readonly topic: Topic | null;
  /** null: the title of the topic's entry */
  readonly titre: Bilingue | null;
  readonly emplacements: readonly Emplacement[];
  readonly plan: (reponses: Reponses, savoir: Savoir) => readonly Morceau[];
}
