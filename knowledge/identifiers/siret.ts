// By file: the package's entry loads the rules of a hundred countries.
import { validate } from 'stdnum/lib/cjs/fr/siret.js';
import { compactNumber, isDigits } from './typed.ts';
import { accept, type Lecture, refuse, type Siren, type Siret } from './types.ts';

/**
 * stdnum knows La Poste's exception: under SIREN 356000000 the digits add up to a multiple of 5, save for the head office
 * (356 000 000 00048), which follows Luhn like everybody.
 */
export function parseSiret(text: string): Lecture<'SIRET'> {
  const number = compactNumber(text);
  if (number === '') return refuse('vide');
  if (!isDigits(number)) return refuse('caracteres');
  if (number.length !== 14) return refuse('longueur');
  return validate(number).isValid ? accept('SIRET', number) : refuse('cle');
}

/** The legal unit of an establishment: its first nine digits. */
export const sirenOf = (siret: Siret): Siren => siret.slice(0, 9) as Siren;

/** 123 456 789 00012, with no-break spaces. For eyes only: the portal wants it without spaces. */
export const formatSiret = (siret: Siret): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00A0$2\u00A0$3\u00A0$4');
