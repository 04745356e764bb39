import { PARSERS } from '../../../knowledge/identifiers/detect.ts';
import { messageIdentifiant } from '../../../knowledge/identifiers/messages.ts';
import { formatSiret, parseSiret } from '../../../knowledge/identifiers/siret.ts';
import type { RaisonIdentifiant, Sorte } from '../../../knowledge/identifiers/types.ts';
import type { Langue } from '../contract.ts';
import type { Lue } from './reponse.ts';

/** A number inside a sentence, with what people put between its digits. */
const DIGITS = /\d(?:[\s.\-\u00A0\u202F]*\d){4,}/;

const EN: Readonly<Record<RaisonIdentifiant, string>> = {
  vide: 'Nothing was typed.',
  caracteres: 'One character does not fit.',
  longueur: 'The length does not fit.',
  cle: 'At least one digit is wrong: the check digit does not match.',
  pays: 'The country code does not fit this kind of identifier.',
  prefixe: 'The beginning does not fit.',
};

const refuse = (raison: RaisonIdentifiant, sorte: Sorte, langue: Langue): Lue => ({
  sorte: 'refus',
  pourquoi: langue === 'fr' ? messageIdentifiant(sorte, raison) : `${EN[raison]} Expected: a SIRET number, 14 digits.`,
});

/** Foreign and overseas kinds that no sentence in French looks like. */
const OTHERS: readonly Sorte[] = ['WALLIS', 'UE_HORS_FRANCE'];

/**
 * An identifier of a structure, alone or in a sentence. A SIREN is told apart from a SIRET with digits missing: it is the mistake
 * that people make most.
 */
export function readIdentifiant(text: string, langue: Langue): Lue {
  const trimmed = text.trim();
  for (const sorte of OTHERS) {
    const read = PARSERS[sorte](trimmed);
    if (read.ok && /\d/.test(trimmed)) return { sorte: 'valeur', valeur: read.value };
  }
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined) return { sorte: 'rien' };
  const read = parseSiret(digits);
  if (read.ok) return { sorte: 'valeur', valeur: formatSiret(read.value) };
  const siren = PARSERS.SIREN(digits);
  if (siren.ok) {
    return {
      sorte: 'refus',
      pourquoi:
        langue === 'fr'
          ? 'Ces 9 chiffres sont un SIREN : ils désignent l’entreprise. Il faut le SIRET, qui a 14 chiffres : le SIREN, puis 5 chiffres.'
          : 'These 9 digits are a SIREN: they name the company. The SIRET is needed, 14 digits: the SIREN, then 5 more.',
    };
  }
  return refuse(read.raison, 'SIRET', langue);
}
