/** What can go wrong with what is kept. The list is closed: each has its sentence below. */
export type Probleme = 'plein' | 'abime' | 'trop-recent' | 'indisponible';

/** A write that failed left what was there before as it was. */
export type Ecriture = { readonly ok: true } | { readonly ok: false; readonly probleme: Probleme };

const MESSAGES: Readonly<Record<Probleme, string>> = {
  plein:
    'Le disque est plein : Diapason n’a rien pu ajouter. Ce qui était noté est intact. Libérez de la place, puis recommencez.',
  abime:
    'Une partie de ce que Diapason avait noté est illisible. Elle a été mise de côté, rien n’est effacé. Vous pouvez l’exporter dans Réglages.',
  'trop-recent':
    'Vos données viennent d’une version plus récente de Diapason. Elles sont intactes, et rien n’est écrit. Mettez l’extension à jour.',
  indisponible:
    'Le navigateur refuse à Diapason l’accès à ses données. Rien n’est effacé. Redémarrez le navigateur, puis réessayez.',
};

/** The sentence for the user: what happened, what is safe, what to do next. */
export const messageOf = (probleme: Probleme): string => MESSAGES[probleme];

/** Tells a full disk from any other refusal: both browsers only say it in words. */
export function problemeOf(error: unknown): Probleme {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|disk|full|space|FILE_ERROR_NO_SPACE/i.test(text) ? 'plein' : 'indisponible';
}
