import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../knowledge/comprehension/language.ts';
import { PACKED_END, pack, unpack } from '../../knowledge/comprehension/packed.ts';
import { questionsOf } from '../../knowledge/comprehension/sentences.ts';
import { packWords, unpackWords } from '../../knowledge/comprehension/word-list.ts';

describe('what is packed', () => {
  test('is read as it was written: numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: PACKED_END - 1 })), (numbers) => {
        expect([...unpack(pack(numbers))]).toEqual(numbers);
        expect(JSON.stringify(pack(numbers)).length).toBe(2 * numbers.length + 2);
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
  test('are parted at « et », and what asks nothing is left out', () => {
    expect(questionsOf('Bonjour à tous. Où se trouve le code service, et sous quel format joindre mon PDF ?')).toEqual([
      'Où se trouve le code service',
      'et sous quel format joindre mon PDF ?',
    ]);
  });

  test('are not looked for in a long story, unless it says that there is another', () => {
    const story = `${'Je travaille dans une petite entreprise de la région. '.repeat(8)}Comment faire ? Où cliquer pour cela ?`;
    expect(questionsOf(story)).toEqual([]);
    expect(questionsOf(`${story} Autre question : combien cela coûte-t-il ?`)).toHaveLength(3);
  });
});
