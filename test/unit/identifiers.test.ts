import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, PARSERS } from '../../knowledge/identifiers/detect.ts';
import {
  composeHorsUe,
  composeWallis,
  parseHorsUe,
  parseRidet,
  parseTahiti,
  parseTvaUe,
  parseWallis,
} from '../../knowledge/identifiers/hors-france.ts';
import { messageIdentifiant } from '../../knowledge/identifiers/messages.ts';
import { parseSiren } from '../../knowledge/identifiers/siren.ts';
import { formatSiret, parseSiret, sirenOf } from '../../knowledge/identifiers/siret.ts';
import type { RaisonIdentifiant, Sorte } from '../../knowledge/identifiers/types.ts';

const LA_POSTE = '356000000';

/** Luhn, written apart from the library: the naive reference. */
function luhn(digits: string): number {
  const doubled = [...digits].reverse().map((digit, index) => Number(digit) * (index % 2 === 1 ? 2 : 1));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10;
}
const sum = (digits: string): number => [...digits].reduce((total, digit) => total + Number(digit), 0);
const withKey = (body: string): string => `${body}${(10 - luhn(`${body}0`)) % 10}`;

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(''));
const siret = digits(13)
  .map(withKey)
  .filter((number) => !number.startsWith(LA_POSTE));
const SEPARATORS = [' ', '\u00A0', '\u202F', '.', '-', '–', '\t', '\u200B'];
const refused = (raison: RaisonIdentifiant) => ({ ok: false, raison });

describe('a SIRET', () => {
  it('is taken when its key is right, whatever its digits', () => {
    fc.assert(fc.property(siret, (number) => void expect(parseSiret(number)).toEqual({ ok: true, value: number })));
  });

  it('is refused when one digit is changed', () => {
    fc.assert(
      fc.property(siret, fc.nat({ max: 13 }), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const digit = (Number(number[place]) + step) % 10;
        const changed = number.slice(0, place) + digit + number.slice(place + 1);
        fc.pre(!changed.startsWith(LA_POSTE));
        expect(parseSiret(changed)).toEqual(refused('cle'));
      }),
    );
  });

  it('is read as people type it: spaces of any kind, dots, dashes', () => {
    const typed = fc.array(fc.constantFrom('', '', ...SEPARATORS), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(siret, typed, (number, gaps) => {
        const text = [...number].map((digit, index) => gaps[index] + digit).join('') + gaps[14];
        expect(parseSiret(text)).toEqual({ ok: true, value: number });
      }),
    );
  });

  it('agrees with Luhn written by hand, and with the sum of digits for La Poste, on any fourteen digits', () => {
    const any = fc.oneof(
      digits(14),
      digits(5).map((nic) => LA_POSTE + nic),
    );
    fc.assert(
      fc.property(any, (number) => {
        const poste = number.startsWith(LA_POSTE) && number !== `${LA_POSTE}00048`;
        expect(parseSiret(number).ok).toBe(poste ? sum(number) % 5 === 0 : luhn(number) === 0);
      }),
    );
  });

  it('of La Poste follows the sum of its digits, save for the head office', () => {
    expect(parseSiret('356 000 000 09075').ok).toBe(true);
    expect(parseSiret('356 000 000 00048').ok).toBe(true);
    expect(parseSiret('356 000 000 00049')).toEqual(refused('cle'));
  });

  it.each([
    ['', 'vide'],
    [' \u00A0. ', 'vide'],
    ['7328293200007', 'longueur'],
    ['732829320000740', 'longueur'],
    ['732 829 320', 'longueur'],
    ['7328293200OO74', 'caracteres'],
    ['７３２８２９３２００００７４', 'caracteres'],
    ['FR73282932000074', 'caracteres'],
    ['732829320000/74', 'caracteres'],
  ] as const)('%j is refused: %s, and never guessed', (text, raison) => {
    expect(parseSiret(text)).toEqual(refused(raison));
  });

  it('gives its SIREN, and a form for the eyes that reads back as itself', () => {
    fc.assert(
      fc.property(siret, (number) => {
        const read = parseSiret(number);
        if (!read.ok) throw new Error('valid by construction');
        expect(sirenOf(read.value)).toBe(number.slice(0, 9));
        expect(parseSiret(formatSiret(read.value))).toEqual(read);
      }),
    );
  });
});

describe('a SIREN', () => {
  it('is taken exactly when its nine digits pass Luhn', () => {
    fc.assert(fc.property(digits(9), (number) => void expect(parseSiren(number).ok).toBe(luhn(number) === 0)));
    expect(parseSiren('356.000.000').ok).toBe(true);
  });

  it.each([
    ['', 'vide'],
    ['73282932', 'longueur'],
    ['73282932O', 'caracteres'],
    ['732829321', 'cle'],
  ] as const)('%j is refused: %s', (text, raison) => {
    expect(parseSiren(text)).toEqual(refused(raison));
  });
});

describe('an identifier from elsewhere', () => {
  it.each([
    ['de 123 456 789', 'DE123456789'],
    ['ATU-12345678', 'ATU12345678'],
    ['EL 094259216', 'EL094259216'],
    ['IE1A23456+', 'IE1A23456+'],
  ])('%j is a VAT number of the Union', (text, value) => {
    expect(parseTvaUe(text)).toEqual({ ok: true, value });
  });

  it.each([
    [parseTvaUe, '', 'vide'],
    [parseTvaUe, 'DE', 'longueur'],
    [parseTvaUe, `DE${'1'.repeat(17)}`, 'longueur'],
    [parseTvaUe, 'FR40303265045', 'pays'],
    [parseTvaUe, 'GB123456789', 'pays'],
    [parseTvaUe, 'DE12345678é', 'caracteres'],
    [parseHorsUe, ' ', 'vide'],
    [parseHorsUe, 'FRDupont', 'pays'],
    [parseHorsUe, 'DEMuster', 'pays'],
    [parseHorsUe, 'US', 'longueur'],
    [parseHorsUe, 'US...', 'caracteres'],
    [parseHorsUe, `CH${'a'.repeat(17)}`, 'longueur'],
    [parseRidet, '', 'vide'],
    [parseRidet, '12345678', 'longueur'],
    [parseRidet, '0123456.0012', 'longueur'],
    [parseRidet, '0123456_001', 'caracteres'],
    [parseTahiti, '', 'vide'],
    [parseTahiti, 'A12345', 'longueur'],
    [parseTahiti, 'A12345/01', 'caracteres'],
    [parseWallis, '', 'vide'],
    [parseWallis, 'WFPêcheries', 'prefixe'],
    [parseWallis, 'FRWF', 'longueur'],
    [parseWallis, 'FRWF--', 'caracteres'],
    [parseWallis, `FRWF${'a'.repeat(15)}`, 'longueur'],
  ] as const)('%o refuses %j: %s', (parse, text, raison) => {
    expect(parse(text)).toEqual(refused(raison));
  });

  it('of New Caledonia has 9 or 10 characters, of Polynesia 9', () => {
    expect(parseRidet('0 123 456.001')).toEqual({ ok: true, value: '0123456001' });
    expect(parseRidet('123456-001')).toEqual({ ok: true, value: '123456001' });
    expect(parseTahiti('a12345 001')).toEqual({ ok: true, value: 'A12345001' });
  });

  it('is composed from a name of any length, and reads back as itself', () => {
    expect(composeHorsUe('ch', 'Horlogerie de la Vallée SA')).toEqual({ ok: true, value: 'CHHorlogerie de la' });
    expect(composeWallis('Coopérative des pêcheurs')).toEqual({ ok: true, value: 'FRWFCoopérative de' });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }), (name) => {
        for (const [composed, parse] of [
          [composeHorsUe('US', name), parseHorsUe],
          [composeWallis(name), parseWallis],
        ] as const) {
          if (composed.ok) expect(parse(composed.value)).toEqual(composed);
        }
      }),
    );
  });
});

describe('every parser', () => {
  const parsers = Object.entries(PARSERS) as [Sorte, (typeof PARSERS)[Sorte]][];

  it.each(parsers)('%s throws on no text, and what it takes it takes again unchanged', (_sorte, parse) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          digits(14),
          digits(9),
          fc.string().map((text) => `US${text}`),
        ),
        (text) => {
          const read = parse(text);
          if (read.ok) expect(parse(read.value)).toEqual(read);
        },
      ),
    );
  });

  it.each(parsers)('%s has a French sentence for each refusal, saying what is expected', (sorte) => {
    for (const raison of ['vide', 'caracteres', 'longueur', 'cle', 'pays', 'prefixe'] as const) {
      expect(messageIdentifiant(sorte, raison)).toMatch(/^[A-Z].*\. Attendu pour l.* : .+\.$/);
    }
  });
});

describe('the kind of a text', () => {
  it.each([
    ['732 829 320 00074', ['SIRET']],
    ['732829320', ['SIREN', 'TAHITI', 'RIDET']],
    ['0123456001', ['RIDET']],
    ['A12345001', ['TAHITI', 'RIDET']],
    ['DE123456789', ['UE_HORS_FRANCE']],
    ['FRWFPêcheries', ['WALLIS']],
    ['bonjour', []],
    ['Macon', []],
    ['73282932000075', []],
    ['', []],
  ] as const)('%j may be %j', (text, sortes) => {
    expect(detect(text)).toEqual(sortes);
  });
});
