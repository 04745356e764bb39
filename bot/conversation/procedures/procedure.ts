import type { Topic } from '../../../knowledge/catalogue/topics.ts';
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
}

/** What the dialogue already knows may answer a question by itself. */
export type Connu = (etat: Etat) => string | null;

/** One question of a procedure. */
export interface Emplacement {
  readonly nom: string;
  readonly sorte: 'choix' | 'multiple' | 'espace' | 'identifiant' | 'texte';
  readonly question: Assertion;
  /** why it is asked */
  readonly pourquoi: Assertion;
  readonly options: (reponses: Reponses, savoir: Savoir) => readonly Option[];
  /** « je ne sais pas » is an answer */
  readonly passable: boolean;
  readonly voulu: (reponses: Reponses, etat: Etat) => boolean;
  readonly connu: Connu;
  /** what the answer teaches beyond the procedure: the generation, the profile */
  readonly apprend: (valeur: string) => Partial<Pick<Etat, 'generation' | 'profil'>>;
}

/** What is shown once the questions are answered. */
export type Morceau =
  /** the steps of a way through a guide */
  | { readonly sorte: 'parcours'; readonly topic: Topic; readonly ancre: string }
  /** a section of an entry; `titre` false when the sentence before introduces it */
  | { readonly sorte: 'section'; readonly topic: Topic; readonly ancre: string }
  /** a text to copy elsewhere */
  | { readonly sorte: 'brouillon'; readonly brouillon: 'gestionnaire' | 'rattachement' | 'support' | 'client' }
  /** the questions of a text that the user writes with us */
  | { readonly sorte: 'formulaire'; readonly formulaire: 'support' | 'client' }
  /** what no source says: said as such */
  | ({ readonly sorte: 'manque' } & Assertion)
  /** another procedure comes first */
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
