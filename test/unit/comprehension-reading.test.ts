import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingLetters, distance, lettersOf } from '../../knowledge/comprehension/distance.ts';
import { effort } from '../../knowledge/comprehension/effort.ts';
import { makePhrases } from '../../knowledge/comprehension/phrases.ts';
import { openRows, packRows } from '../../knowledge/comprehension/rows.ts';
import { makeIndex } from '../../knowledge/comprehension/search.ts';
import { soundKey } from '../../knowledge/comprehension/sound-key.ts';
import { makeSpelling } from '../../knowledge/comprehension/spelling.ts';
import { stemEn } from '../../knowledge/comprehension/stem-en.ts';
import { stemFr } from '../../knowledge/comprehension/stem-fr.ts';
import { wordsOf } from '../../knowledge/comprehension/words.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

/** Edit distance with swaps, straight from its definition, without any cut. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    naiveDistance(a.slice(0, -1), b) + 1,
    naiveDistance(a, b.slice(0, -1)) + 1,
    naiveDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    ...(swapped ? [naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  );
}

describe('words', () => {
  test('lose case, accents, elisions, and long numbers their digits', () => {
    expect(wordsOf("J'ai reçu l’E-MAIL : mot de passe oublié, SIRET 12345678900012")).toEqual([
      'ai',
      'recu',
      'email',
      'motdepasse',
      'oublie',
      'siret',
      'nombre',
    ]);
  });

  test('are the same with or without the dash of « sous-traitant »', () => {
    expect(wordsOf('sous-traitant')).toEqual(wordsOf('soustraitant'));
  });

  test('never hold anything but folded letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    ['rattachement', 'rattacher'],
    ['onglets', 'onglet'],
    ['habilitations', 'habiliter'],
    ['factures', 'facture'],
    ['payee', 'payer'],
  ])('« %s » and « %s » are one word', (a, b) => {
    expect(stemFr(a)).toBe(stemFr(b));
  });

  test.each([
    ['comptable', 'compte'],
    ['formation', 'format'],
    ['pays', 'payer'],
    ['mois', 'moi'],
    ['faute', 'faut'],
  ])('« %s » and « %s » are two', (a, b) => {
    expect(stemFr(a)).not.toBe(stemFr(b));
  });

  test('work in English', () => {
    expect(['invoices', 'invoiced', 'invoicing'].map(stemEn)).toEqual(['invoic', 'invoic', 'invoic']);
  });
});

describe('the sound of a word', () => {
  test.each([
    ['sollissitation', 'sollicitation'],
    ['traveaux', 'travaux'],
    ['fénomène'.normalize('NFD').replace(/\p{M}/gu, ''), 'phenomene'],
    ['koman', 'comment'],
  ])('« %s » sounds like « %s »', (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });
});

describe('the distance between two words', () => {
  test('is the one of the definition, up to its limit', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(distance(a, b, max)).toBe(Math.min(naiveDistance(a, b), max + 1));
      }),
    );
  });
});

describe('the effort of a slip', () => {
  test('is nothing for the same word, less for what people often do, and more at the first letter', () => {
    fc.assert(
      fc.property(letters, (a) => {
        expect(effort(a, a)).toBe(0);
      }),
    );
    expect(effort('suport', 'support')).toBeLessThan(effort('supprt', 'support'));
    expect(effort('factute', 'facture')).toBeLessThan(effort('facture', 'factuge'));
    expect(effort('dossirs', 'dossiers')).toBeLessThan(effort('bossiers', 'dossiers'));
  });

  test('never costs more than each error of `distance` at its dearest', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(effort(a, b)).toBeLessThanOrEqual(1.1 * naiveDistance(a, b) + 0.3 + 1e-9);
      }),
    );
  });
});

describe('the letters of two words', () => {
  test('differ by two at most for each error', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(differingLetters(lettersOf(a), lettersOf(b))).toBeLessThanOrEqual(2 * naiveDistance(a, b));
      }),
    );
    expect(differingLetters(lettersOf('abc'), lettersOf('xyz'))).toBe(6);
  });
});

describe('spelling', () => {
  const spell = makeSpelling({
    connus: new Map([
      ['facture', 40],
      ['onglet', 20],
      ['rejetee', 6],
      ['comment', 20],
      ['suis', 20],
      ['sollicitation', 8],
      ['siret', 20],
    ]),
    garde: new Set(['recette']),
  });

  test.each([
    ['factrue', 'facture'],
    ['longlet', 'onglet'],
    ['sollissitation', 'sollicitation'],
    ['sirte', 'siret'],
    ['jsuis', 'suis'],
  ])('reads « %s » as « %s »', (written, read) => {
    expect(spell(written).mot).toBe(read);
  });

  test('leaves a frequent word of the language alone, near as it is to ours', () => {
    expect(spell('recette')).toMatchObject({ mot: 'recette', par: 'tel-quel', lectures: [{ mot: 'recette', part: 1 }] });
    expect(makeSpelling({ connus: new Map([['rejette', 6]]), garde: new Set() })('recette').mot).toBe('rejette');
  });

  test('keeps the other words that a misspelt one may be, with shares that leave room for none of ours', () => {
    const { mot, lectures } = makeSpelling({
      connus: new Map([
        ['motif', 8],
        ['motifs', 4],
        ['mode', 8],
      ]),
      garde: new Set(),
    })('motiff');
    expect(mot).toBe('motif');
    expect(lectures.map((one) => one.mot)).toEqual(['motif', 'motifs']);
    const sum = lectures.reduce((total, { part }) => total + part, 0);
    expect([sum > 0.5, sum < 1]).toEqual([true, true]);
  });

  test('leaves what looks like nothing of ours alone', () => {
    expect(spell('xylophone').par).toBe('inconnu');
    expect(spell('a9').par).toBe('inconnu');
  });
});

describe('runs of words', () => {
  test('are found wherever they are written out, and nowhere else', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 4 }), fc.array(word, { maxLength: 8 }), (phrases, text) => {
        const found = makePhrases(phrases.map((words, at) => [words, `${at}`] as const))(text);
        const naive = phrases.flatMap((words, at) =>
          text.flatMap((_, debut) =>
            words.every((one, step) => text[debut + step] === one) ? [{ valeur: `${at}`, debut, fin: debut + words.length }] : [],
          ),
        );
        const key = ({ valeur, debut, fin }: (typeof naive)[number]): string => `${valeur} ${debut} ${fin}`;
        expect(found.map(key).sort()).toEqual(naive.map(key).sort());
      }),
    );
  });
});

describe('search', () => {
  const K1 = 1.2;
  const B = 0.4;

  test('scores as BM25 written out', () => {
    const counts = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(counts, (rows) => {
        const lengths = [0, 1, 2].map((colonne) => rows.reduce((sum, row) => sum + (row[colonne] ?? 0), 0));
        const table = openRows(
          packRows(rows.map((row) => row.flatMap((count, colonne) => (count > 0 ? [[colonne, count] as const] : [])))),
        );
        const scores = makeIndex(table, Float64Array.from(lengths)).score(new Map(rows.map((_, term) => [term, 1])));
        const used = lengths.filter((length) => length > 0);
        const average = used.reduce((a, b) => a + b, 0) / (used.length || 1);
        const naive = lengths.map((length, colonne) =>
          rows.reduce((sum, row) => {
            const count = row[colonne] ?? 0;
            if (count === 0) return sum;
            const df = row.filter((one) => one > 0).length;
            const weight = count / (1 - B + (B * length) / average);
            return sum + (Math.log(1 + (3 - df + 0.5) / (df + 0.5)) * weight * (K1 + 1)) / (weight + K1);
          }, 0),
        );
        naive.forEach((score, colonne) => {
          expect(scores[colonne]).toBeCloseTo(score, 9);
        });
      }),
    );
  });
});
