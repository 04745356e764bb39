import { PAYS_HORS_UE, PREFIXES_TVA_UE } from './pays.ts';
import { compactNumber, isLettersOrDigits, plainName } from './typed.ts';
import { accept, type Lecture, refuse } from './types.ts';

/**
 * A VAT number of the Union outside France. The portal checks its form, not its reality: we do not refuse by a national
 * checksum what it would take. « + » and « * » are in old Irish numbers.
 */
export function parseTvaUe(text: string): Lecture<'UE_HORS_FRANCE'> {
  const number = compactNumber(text);
  if (number === '') return refuse('vide');
  if (!/^[0-9A-Z+*]+$/.test(number)) return refuse('caracteres');
  if (!PREFIXES_TVA_UE.has(number.slice(0, 2))) return refuse('pays');
  return number.length > 2 && number.length <= 18 ? accept('UE_HORS_FRANCE', number) : refuse('longueur');
}

/** A structure outside the Union, as typed in the portal: country code and beginning of the name, 18 characters at most. */
export function parseHorsUe(text: string): Lecture<'HORS_UE'> {
  const typed = plainName(text);
  if (typed === '') return refuse('vide');
  const pays = typed.slice(0, 2).toUpperCase();
  if (!PAYS_HORS_UE.has(pays)) return refuse('pays');
  const name = typed.slice(2).trimStart();
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) return refuse('caracteres');
  return name !== '' && name.length <= 16 ? accept('HORS_UE', pays + name) : refuse('longueur');
}

/** The identifier to type for a structure outside the Union, from its country and its full name. */
export function composeHorsUe(pays: string, raisonSociale: string): Lecture<'HORS_UE'> {
  return parseHorsUe(pays + plainName(raisonSociale).slice(0, 16));
}

/** New Caledonia: 9 or 10 characters. */
export function parseRidet(text: string): Lecture<'RIDET'> {
  const number = compactNumber(text);
  if (number === '') return refuse('vide');
  if (!isLettersOrDigits(number)) return refuse('caracteres');
  return number.length === 9 || number.length === 10 ? accept('RIDET', number) : refuse('longueur');
}

/** French Polynesia: 9 characters. */
export function parseTahiti(text: string): Lecture<'TAHITI'> {
  const number = compactNumber(text);
  if (number === '') return refuse('vide');
  if (!isLettersOrDigits(number)) return refuse('caracteres');
  return number.length === 9 ? accept('TAHITI', number) : refuse('longueur');
}

/** Wallis and Futuna: « FRWF » and the first 14 characters of the name. */
export function parseWallis(text: string): Lecture<'WALLIS'> {
  const typed = plainName(text);
  if (typed === '') return refuse('vide');
  if (typed.slice(0, 4).toUpperCase() !== 'FRWF') return refuse('prefixe');
  const name = typed.slice(4).trimStart();
  if (name !== '' && !/[\p{L}\p{N}]/u.test(name)) return refuse('caracteres');
  return name !== '' && name.length <= 14 ? accept('WALLIS', `FRWF${name}`) : refuse('longueur');
}

/** The identifier to type for a structure of Wallis and Futuna, from its full name. */
export function composeWallis(raisonSociale: string): Lecture<'WALLIS'> {
  return parseWallis(`FRWF${plainName(raisonSociale).slice(0, 14)}`);
}
