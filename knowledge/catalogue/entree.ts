import type { Generation } from './ids.ts';
import type { Topic } from './topics.ts';

export type Langue = 'fr' | 'en';

/** Where an entry is written, and so what kind it is. */
export const DOSSIERS = ['espaces', 'guides', 'reponses', 'assistance', 'hors-sujet'] as const;
export type Dossier = (typeof DOSSIERS)[number];

/** The case of a reader for whom a branch is written. */
export const SITUATIONS = [
  'gestionnaire',
  'non-gestionnaire',
  'fournisseur',
  'entite-publique',
  'francais',
  'etranger',
  'connecte',
  'non-connecte',
  'en-attente',
  'gestionnaire-parti',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export type Public = 'fournisseur' | 'entite-publique' | 'gestionnaire';
export type Confiance = 'officiel' | 'tiers' | 'deduit';

/** From one entry to another, or to one of its sections. */
export interface Lien {
  readonly titre: string;
  readonly topic: Topic;
  readonly ancre: string | null;
}

/** A sentence in plain words, the keys it rests on, and the entries it sends to. Both lists are left out when empty. */
export interface Phrase {
  readonly texte: string;
  readonly sources?: readonly string[];
  readonly liens?: readonly Lien[];
}

/** Two sources that disagree, and the section that this concerns; null: the whole entry. */
export interface Contradiction {
  readonly phrases: readonly Phrase[];
  readonly ancre: string | null;
}

export type Bloc =
  | { readonly sorte: 'paragraphe'; readonly phrases: readonly Phrase[] }
  | { readonly sorte: 'liste'; readonly items: readonly (readonly Phrase[])[] }
  | { readonly sorte: 'tableau'; readonly entetes: readonly string[]; readonly lignes: readonly Ligne[] };

/** One row of a table, without its column of sources. */
export interface Ligne {
  readonly cellules: readonly string[];
  readonly sources: readonly string[];
}

/** A part of an entry. `ancre` is its stable name, `generation` the one screen it holds for. */
export interface Section {
  readonly titre: string;
  readonly ancre: string;
  readonly generation: Generation | null;
  readonly pour: readonly Situation[];
  readonly blocs: readonly Bloc[];
  readonly cas: readonly Section[];
}

export const ROLES = [
  'bouton',
  'lien',
  'onglet',
  'menu',
  'champ',
  'case',
  'liste',
  'bloc',
  'icône',
  'tuile',
  'fenêtre',
  'ligne',
] as const;
export type Role = (typeof ROLES)[number];

/** What the eye looks for on the page. `label` is null when it varies or is not known: `description` says it then. */
export interface Cible {
  readonly role: Role;
  readonly label: string | null;
  readonly description: string | null;
  readonly aliases: readonly string[];
  readonly region: string | null;
}

/** One action. `chemin` holds the labels of the path, `ou` the same in words. */
export interface Etape {
  readonly action: readonly Phrase[];
  readonly ou: string;
  readonly chemin: readonly string[];
  readonly cible: Cible | null;
  readonly verifier: readonly Phrase[];
  readonly piege: readonly Phrase[];
}

/** One way through a task, on one generation of the portal, for one kind of reader. */
export interface Parcours {
  readonly generation: Generation;
  readonly titre: string | null;
  readonly ancre: string;
  readonly pour: readonly Situation[];
  readonly intro: readonly Phrase[];
  readonly etapes: readonly Etape[];
}

/** What only a space has. */
export interface Espace {
  readonly nom: string;
  readonly place: Readonly<Record<Generation, string | null>>;
  readonly ouvertParDefaut: { readonly reponse: 'oui' | 'non' | 'cela-depend' | 'inconnu'; readonly precision: string };
  readonly quiAjoute: { readonly reponse: string; readonly depuis: string | null };
  readonly question: string | null;
}

/** What is known about one topic: written once, rendered as a card, a chat answer and a printed sheet. */
export interface Entree {
  readonly id: string;
  readonly dossier: Dossier;
  readonly topic: Topic;
  readonly titre: string;
  readonly generations: readonly Generation[];
  readonly public: readonly Public[];
  readonly relu: string;
  readonly relireAvant: string;
  readonly confiance: Confiance;
  /** keys of the sources, in the order of the entry */
  readonly sources: readonly string[];
  /** the short answer: three sentences at most */
  readonly enBref: readonly Phrase[];
  readonly sections: readonly Section[];
  readonly parcours: readonly Parcours[];
  readonly contradictions: readonly Contradiction[];
  readonly questionsOuvertes: readonly string[];
  readonly espace: Espace | null;
}

/** A page that an entry rests on. */
export interface Source {
  readonly titre: string;
  readonly nature: 'officiel' | 'tiers';
  readonly date: string;
  readonly generation: Generation | 'les-deux';
  readonly url: string;
}

/** A word of the portal, of yesterday or of today. */
export interface Terme {
  readonly terme: string;
  readonly aussi: readonly string[];
  readonly generation: Generation | 'les-deux';
  readonly dates: string;
  readonly definition: Phrase;
  readonly voir: Topic | null;
}
