import { validate } from 'stdnum/lib/cjs/fr/siren.js';
import { compactNumber, isDigits } from './typed.ts';
import { accept, type Lecture, refuse } from './types.ts';

export function parseSiren(text: string): Lecture<'SIREN'> {
  const number = compactNumber(text);
  if (number === '') return refuse('vide');
  if (!isDigits(number)) return refuse('caracteres');
  if (number.length !== 9) return refuse('longueur');
  return validate(number).isValid ? accept('SIREN', number) : refuse('cle');
}
