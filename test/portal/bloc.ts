import type { Lien } from './page.ts';

/** A domain or an application, with the words of its link. */
export interface Carte {
  readonly titre: string;
  readonly texte: string;
  readonly action: 'Accéder au domaine' | 'Accéder';
  readonly href: string;
}

/** One piece of the content of a page. */
export type Bloc =
  | { readonly type: 'titre'; readonly texte: string }
  | { readonly type: 'texte'; readonly texte: string }
  | { readonly type: 'rubrique'; readonly titre: string; readonly blocs: readonly Bloc[] }
  | {
      readonly type: 'tableau';
      readonly legende: string;
      readonly colonnes: readonly string[];
      readonly lignes: readonly (readonly string[])[];
    }
  | { readonly type: 'cartes'; readonly cartes: readonly Carte[] }
  | { readonly type: 'liens'; readonly liens: readonly Lien[] }
  /** buttons that do nothing: nothing is written in the replica */
  | { readonly type: 'boutons'; readonly libelles: readonly string[] }
  | {
      readonly type: 'choix';
      readonly action: string;
      readonly nom: string;
      readonly libelle: string;
      readonly options: readonly { readonly valeur: string; readonly texte: string }[];
      readonly bouton: string;
    }
  /** a closed window that names spaces one could add */
  | { readonly type: 'dialogue'; readonly titre: string; readonly libelles: readonly string[] }
  /** content that has not arrived */
  | { readonly type: 'chargement'; readonly texte: string };

/** The blocks of one type. */
export type BlocDe<T extends Bloc['type']> = Extract<Bloc, { type: T }>;
