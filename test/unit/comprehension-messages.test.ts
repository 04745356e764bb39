import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packIdeas, unpackIdeas } from '../../knowledge/comprehension/ideas.ts';
import { languageOf } from '../../knowledge/comprehension/language.ts';
import { makeGuard, openLexicon, packLexicon, shippedCount } from '../../knowledge/comprehension/lexicon.ts';
import { openPacked, PACKED_END, pack, unpack } from '../../knowledge/comprehension/packed.ts';
import type { Lecture } from '../../knowledge/comprehension/read.ts';
import { reweigh } from '../../knowledge/comprehension/reweigh.ts';
import { openRows, packRows } from '../../knowledge/comprehension/rows.ts';
import { makeIndex } from '../../knowledge/comprehension/search.ts';
import { questionsOf } from '../../knowledge/comprehension/sentences.ts';
import { packWords, unpackWords } from '../../knowledge/comprehension/word-list.ts';

describe('what is packed', () => {
  test('is read as it was written: numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: PACKED_END - 1 })), (numbers) => {
        const text = pack(numbers);
        expect([...unpack(text)]).toEqual(numbers);
        expect(numbers.map((_, place) => openPacked(text).at(place))).toEqual(numbers);
        expect(JSON.stringify(text).length).toBeLessThanOrEqual(3 * numbers.length + 3);
      }),
    );
    expect(() => pack([PACKED_END])).toThrow();
  });

  test('is read as it was written: words', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: fc.constantFrom(...'abc@+9'), minLength: 1, maxLength: 30 })), (words) => {
        const sorted = [...words].sort();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });
});

describe('the words of both languages', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });
  const vocables = fc.record({
    connus: fc
      .dictionary(word, fc.integer({ min: 0, max: 9 }))
      .map((own) => new Map(Object.entries(own).map(([one, order]) => [one, 2 ** order]))),
    garde: fc.uniqueArray(word).map((own) => new Set(own)),
  });

  test('are read as they were written, a word of ours before a frequent one, and their stems in order', () => {
    fc.assert(
      fc.property(vocables, vocables, fc.uniqueArray(word), (fr, en, stems) => {
        const { racines, vocables: read } = openLexicon(packLexicon({ fr, en }, new Set(stems)));
        expect(racines).toEqual([...stems].sort());
        for (const [langue, own] of [
          ['fr', fr],
          ['en', en],
        ] as const) {
          expect([...read(langue).connus].sort()).toEqual([...own.connus].sort());
          expect([...read(langue).garde].sort()).toEqual([...own.garde].filter((one) => !own.connus.has(one)).sort());
        }
      }),
    );
  });

  test('count as they are shipped: by orders', () => {
    expect([1, 3, 4, 100, 100_000].map(shippedCount)).toEqual([1, 2, 4, 64, 512]);
  });

  test('are guarded as they are, or by their stem when it is long', () => {
    const guard = makeGuard(new Set(['metre', 'camion', 'dep']), (one) => one.replace(/(?:is|s)$/, ''));
    expect(['metre', 'camions', 'depis'].map(guard.has)).toEqual([true, true, false]);
  });
});

describe('the ways of saying an idea', () => {
  test('are read as they were written, those of one stem first', () => {
    const way = fc.array(fc.nat({ max: 9000 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(way, { selector: String })), (ideas) => {
        const sorted = ideas.map((ways) => [
          ...ways.filter(({ length }) => length === 1).sort(([a = 0], [b = 0]) => a - b),
          ...ways.filter(({ length }) => length > 1),
        ]);
        expect(unpackIdeas(packIdeas(ideas))).toEqual(sorted);
      }),
    );
  });
});

describe('a doubtful word', () => {
  const [PAGE, PACAGE] = ['page', 'pacage'];
  const doubtful = (): Lecture => ({
    mots: [
      {
        ecrit: 'paage',
        mot: PAGE,
        par: 'lettres',
        lectures: [
          { mot: PAGE, part: 0.6 },
          { mot: PACAGE, part: 0.2 },
        ],
      },
    ],
    stems: [PAGE],
    concepts: [],
    doutes: [{ mot: PACAGE, part: 0.2, stem: PACAGE, concepts: [] }],
  });
  /** « page » is of the first topic, « pacage » of the second. */
  const index = makeIndex(openRows(packRows([[[0, 2]], [[1, 2]]])), Float64Array.of(2, 2));
  const read = (...topics: readonly number[]) =>
    reweigh(doubtful(), Float64Array.from(topics), index, (term) => [PAGE, PACAGE].indexOf(term));

  test('is read as what the likely topics use, and is none of ours as likely as before', () => {
    const { mots, doutes } = read(0.1, 0.9);
    const [page, pacage] = mots[0]?.lectures.map(({ part }) => part) ?? [];
    expect(pacage).toBeGreaterThan(page ?? 1);
    expect(doutes[0]?.part).toBe(pacage);
    expect((page ?? 0) + (pacage ?? 0)).toBeCloseTo(0.8, 9);
  });

  test('stays what it was when every topic is as likely', () => {
    expect(read(0.5, 0.5).mots[0]?.lectures.map(({ part }) => part)).toEqual([expect.closeTo(0.6, 9), expect.closeTo(0.2, 9)]);
  });
});

describe('the language of a question', () => {
  const knows = (word: string, langue: 'fr' | 'en'): boolean =>
    (langue === 'fr' ? ['facture', 'mairie'] : ['invoice', 'town']).includes(word);

  test.each([
    ['où est ma facture', 'fr'],
    ['where is my invoice', 'en'],
    ['facture', 'fr'],
    ['invoice', 'en'],
    ['Wie kann ich eine Rechnung schicken?', 'autre'],
    ['¿Dónde está mi factura?', 'autre'],
    ['你好', 'autre'],
  ] as const)('« %s » is %s', (text, langue) => {
    expect(languageOf(text, knows)).toBe(langue);
  });

  test('is the expected one when the words do not tell', () => {
    expect(languageOf('42 ?', knows, 'en')).toBe('en');
    expect(languageOf('42 ?', knows, 'fr')).toBe('fr');
  });
});

describe('the questions of a message', () => {
  test('are plain when they end or begin as a question does, or when another is announced', () => {
    const plain = (text: string): readonly boolean[] => questionsOf(text).map(({ franche }) => franche);
    expect(plain('Je cherche à créer mon compte. Combien ça coûte ?')).toEqual([false, true]);
    expect(plain('Comment créer mon compte et où je le vois')).toEqual([true, true]);
    expect(plain('Je voudrais créer un compte puis inscrire ma société')).toEqual([false, false]);
  });

  test('are parted at « et », and what asks nothing is left out', () => {
    expect(
      questionsOf('Bonjour à tous. Où se trouve le code service, et sous quel format joindre mon PDF ?').map(
        ({ texte }) => texte,
      ),
    ).toEqual(['Où se trouve le code service', 'et sous quel format joindre mon PDF ?']);
  });

  test('are not looked for in a long story, unless it says that there is another', () => {
    const story = `${'Je travaille dans une petite entreprise de la région. '.repeat(8)}Comment faire ? Où cliquer pour cela ?`;
    expect(questionsOf(story)).toEqual([]);
    expect(questionsOf(`${story} Autre question : combien cela coûte-t-il ?`).map(({ texte }) => texte)).toEqual([
      `${story} `,
      'Autre question : combien cela coûte-t-il ?',
    ]);
  });
});
