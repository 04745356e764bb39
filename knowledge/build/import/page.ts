/** A page once read, whatever it was. */
export interface Page {
  /** what the user gave: a path or an address */
  readonly origine: string;
  readonly sorte: 'html' | 'markdown' | 'texte';
  readonly contenu: string;
}

/** A piece of an article, in the order of reading. */
export interface Morceau {
  readonly sorte: 'titre' | 'item' | 'texte';
  /** of a heading, 1 to 6; of an item, its depth */
  readonly niveau: number;
  /** an item of a numbered list */
  readonly ordonne: boolean;
  readonly texte: string;
}

/** What is worth reading of a page. */
export interface Article {
  readonly titre: string;
  readonly morceaux: readonly Morceau[];
}
