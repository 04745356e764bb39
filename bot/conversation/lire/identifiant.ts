import { PARSERS } from '../../../knowledge/identifiers/detect.ts';
import { messageIdentifiant } from '../../../knowledge/identifiers/messages.ts';
import type { RaisonIdentifiant, Sorte } from '../../../knowledge/identifiers/types.ts';
import type { Langue } from '../contract.ts';
import { motsOf } from '../dire/mots.ts';
import { type Lue, valeurLue } from './lue.ts';

/** A number inside a sentence, with what people put between its digits. */
const DIGITS = /\d(?:[\s.\-\u00A0\u202F]*\d){2,}/;

const EN: Readonly<Record<RaisonIdentifiant, string>> = {
  vide: 'Nothing was typed.',
  caracteres: 'One character does not fit.',
  longueur: 'The length does not fit.',
  cle: 'At least one digit is wrong: the check digit does not match.',
  pays: 'The country code does not fit this kind of identifier.',
  prefixe: 'The beginning does not fit.',
};

/** Whoever counted wrong is helped by the count. */
function refuse(raison: RaisonIdentifiant, sorte: Sorte, typed: string, langue: Langue): Lue {
  const pourquoi = langue === 'fr' ? messageIdentifiant(sorte, raison) : EN[raison];
  const counted = sorte === 'SIRET' && raison === 'longueur';
  return {
    sorte: 'refus',
    pourquoi: counted ? `${pourquoi}\n\n${motsOf(langue).compte(typed.replace(/\D/g, '').length)}` : pourquoi,
  };
}

/** The part of a text that may be an identifier: the digits of a SIRET, the whole of a foreign one, without what introduces it. */
const INTRODUCED = /^.*?(?::|=|\b(?:est|is|c[’']est|numéro|numero|number)\b)\s*/i;

/** What its form alone would take for a number: « mon numéro » has the nine characters of a TAHITI, « je cherche » begins like Jersey. */
const PLAUSIBLE: Partial<Readonly<Record<Sorte, RegExp>>> = {
  RIDET: /\d/,
  TAHITI: /\d/,
  HORS_UE: /^[A-Z]{2}|^(?!(?:je|la|me|ne|ma|sa|si|ce|de|au|my|is|in|it) )[a-z]{2} /,
};

/**
 * An identifier of a structure, alone or in a sentence. A SIREN is told apart from a SIRET with digits missing: people mistake one for
 * the other.
 */
export function readIdentifiant(text: string, sortes: readonly Sorte[], langue: Langue): Lue {
  const trimmed = text.trim();
  for (const sorte of sortes) {
    const candidates = sorte === 'SIRET' ? [DIGITS.exec(text)?.[0] ?? ''] : [trimmed, trimmed.replace(INTRODUCED, '')];
    for (const candidate of candidates) {
      const read = PARSERS[sorte](candidate);
      if (read.ok && (PLAUSIBLE[sorte]?.test(candidate) ?? true)) return valeurLue(read.value);
    }
  }
  const [first = 'SIRET'] = sortes;
  const digits = DIGITS.exec(text)?.[0];
  if (digits === undefined && (first === 'SIRET' || trimmed.split(/\s+/).length > 3)) return { sorte: 'rien' };
  if (first === 'SIRET' && digits !== undefined && PARSERS.SIREN(digits).ok)
    return { sorte: 'refus', pourquoi: motsOf(langue).siren };
  const read = PARSERS[first](first === 'SIRET' ? (digits ?? '') : trimmed);
  return read.ok ? { sorte: 'rien' } : refuse(read.raison, first, digits ?? '', langue);
}
