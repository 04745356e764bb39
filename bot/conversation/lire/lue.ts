/** What a text says in answer to a question. `refus`: it was meant as an answer, and is not one. */
export type Lue =
  /** `remarque`: what the user should know of how he was read */
  | { readonly sorte: 'valeur'; readonly valeur: string; readonly remarque: string | null }
  | { readonly sorte: 'refus'; readonly pourquoi: string }
  | { readonly sorte: 'rien' };

export const RIEN: Lue = { sorte: 'rien' };
export const valeurLue = (valeur: string, remarque: string | null = null): Lue => ({ sorte: 'valeur', valeur, remarque });
