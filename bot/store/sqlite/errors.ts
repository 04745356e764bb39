import { StoreError } from '../error.ts';

const BUSY = [5, 6];
const UNREADABLE = [11, 26];

/** SQLite's error as one French sentence that says what to do. The path is the operator's own setting. */
export function translate(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  if (BUSY.includes(code)) {
    return new StoreError('occupee', `La base « ${path} » est tenue par un autre programme. Fermez-le, puis recommencez.`, error);
  }
  if (UNREADABLE.includes(code)) {
    return new StoreError(
      'illisible',
      `« ${path} » n’est pas une base de Diapason, ou elle est abîmée. Remettez une sauvegarde, ou déplacez ce fichier.`,
      error,
    );
  }
  return new StoreError(
    'absente',
    `La base « ${path} » ne peut pas être ouverte. Vérifiez le dossier, ses droits et la place sur le disque.`,
    error,
  );
}
