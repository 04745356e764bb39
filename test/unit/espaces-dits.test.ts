import fc from 'fast-check';
import { expect, test } from 'vitest';
import { espacesDits } from '../../knowledge/catalogue/espaces-dits.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isNearLabel } from '../../knowledge/catalogue/near-label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';

const LABELS = [...new Set(NOMS.map(({ label }) => label))];

/** Every space whose name a phrase nearly is, by trying each name in turn. */
const nearly = (phrase: string): readonly string[] => [
  ...new Set(NOMS.filter(({ label }) => isNearLabel(foldLabel(phrase), foldLabel(label))).map(({ espace }) => espace)),
];

const slip = fc.record({
  label: fc.constantFrom(...LABELS),
  at: fc.nat({ max: 60 }),
  letter: fc.constantFrom('', 'a', 'e', 's', 'é'),
});
const slipped = slip.map(({ label, at, letter }) => `${label.slice(0, at)}${letter}${label.slice(at + 1)}`);

test('a name with a slip in it is the space that trying every name finds', () => {
  fc.assert(
    fc.property(slipped, (phrase) => {
      fc.pre(!LABELS.some((label) => foldLabel(label) === foldLabel(phrase)) && foldLabel(phrase).includes(' '));
      const expected = nearly(phrase);
      const whole = espacesDits(phrase).filter(({ start, end }) => end - start === foldLabel(phrase).split(' ').length);
      expect(whole.map(({ espace }) => espace)).toEqual(expected.length === 1 ? expected : []);
    }),
    { numRuns: 2000 },
  );
});

test('names are found inside a sentence, and nothing where none is', () => {
  const named = (text: string) => espacesDits(text).map(({ espace, start, end }) => [espace, start, end]);
  expect(named('il me manque factures de travau et les sollicitations emises')).toEqual([
    ['factures-de-travaux', 3, 6],
    ['sollicitations-emises', 8, 10],
  ]);
  expect(named('combien de temps pour être payé par la mairie ?')).toEqual([]);
});
