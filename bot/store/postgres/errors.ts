import { StoreError } from '../error.ts';

/** Classes of PostgreSQL's errors (SQLSTATE): the base is not ours, or we may not use it. */
const UNUSABLE = /^(?:28|3D|42|58|XX)/;

/** PostgreSQL's error as one French sentence that says what to do. Its own message may quote what it was given: it is not shown. */
export function translate(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (UNUSABLE.test(code)) {
    return new StoreError(
      'illisible',
      `PostgreSQL refuse la base de DIAPASON_STORE (code ${code}). Vérifiez son nom, l’utilisateur, le mot de passe et les droits.`,
      error,
    );
  }
  return new StoreError(
    'absente',
    'PostgreSQL ne répond pas. Vérifiez qu’il tourne, et l’adresse donnée dans DIAPASON_STORE.',
    error,
  );
}

/** Two copies of one message came at the same time: the other was kept. */
export const isDuplicate = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';
