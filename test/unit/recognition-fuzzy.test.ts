import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { matcher } from './recognition-harness.ts';

const LABELS = [...new Map(NOMS.map(({ label, espace }) => [foldLabel(label), espace] as const))];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz '];

const espaceIn = (text: string): EspaceId | null => {
  const sens = matcher.match(foldLabel(text));
  return sens?.sorte === 'espace' ? sens.espace : null;
};

/** Every text one letter away: lost, added, changed, or swapped with the next. */
function* oneEditAway(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at++) {
    const before = text.slice(0, at);
    const after = text.slice(at);
    yield before + after.slice(1);
    yield before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
    for (const letter of LETTERS) {
      yield before + letter + after;
      yield before + letter + after.slice(1);
    }
  }
}

/** The first texts on the way from one label to another, letter by letter from the left or from the right. */
function onTheWay(from: string, to: string, edits: number): readonly string[] {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start++;
  let end = 0;
  while (end < Math.min(from.length, to.length) - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const middle = to.slice(start, to.length - end);
  return [
    from.slice(0, start) + middle.slice(0, edits) + from.slice(start + edits),
    from.slice(0, start) + middle.slice(0, edits) + from.slice(start),
    from.slice(0, from.length - end - edits) + middle.slice(-edits) + from.slice(from.length - end),
    from.slice(0, from.length - end - edits) + from.slice(from.length - end),
  ];
}

describe('the fuzzy match', () => {
  test('recognises each label with one letter lost in a long word', () => {
    for (const [label, espace] of LABELS) {
      const word = label.split(' ').find((one) => one.length >= 8);
      if (word !== undefined)
        expect([label, espaceIn(label.replace(word, word.slice(0, 4) + word.slice(5)))]).toEqual([label, espace]);
    }
  });

  test('never makes another space of a label, one edit away', () => {
    for (const [label, espace] of LABELS) {
      for (const text of oneEditAway(label)) expect([text, [espace, null].includes(espaceIn(text))]).toEqual([text, true]);
    }
  });

  test('never makes another space of a label, one or two edits on the way to it', () => {
    for (const [from, espace] of LABELS) {
      for (const [to, other] of LABELS) {
        if (other === espace) continue;
        for (const text of [...onTheWay(from, to, 1), ...onTheWay(from, to, 2)]) {
          if (text !== to) expect([from, to, text, espaceIn(text) === other]).toEqual([from, to, text, false]);
        }
      }
    }
  });

  test('never makes another space of a label, two edits away', () => {
    const edit = fc.record({
      at: fc.nat(30),
      kind: fc.constantFrom('lost', 'added', 'changed', 'swapped'),
      letter: fc.constantFrom(...LETTERS),
    });
    fc.assert(
      fc.property(fc.constantFrom(...LABELS), edit, edit, ([label, espace], one, two) => {
        const text = [one, two].reduce((current, { at, kind, letter }) => {
          const [before, first, next, rest] = [
            current.slice(0, at),
            current.slice(at, at + 1),
            current.slice(at + 1, at + 2),
            current.slice(at + 2),
          ];
          if (kind === 'swapped') return before + next + first + rest;
          return before + (kind === 'lost' ? '' : letter) + (kind === 'added' ? first : '') + next + rest;
        }, label);
        expect([espace, null]).toContain(espaceIn(text));
      }),
      { numRuns: 5_000 },
    );
  });

  test.each([
    'Factures remises',
    'Factures omises',
    'Factures admises',
    'Factures transmises',
    'Factures perçues',
    'Factures déçues',
    'Factures à valoriser',
    'Factures de transport',
    'Factures de travail',
    'Factures',
    'Sollicitations',
    'Sollicitations remises',
    'Mon comptable',
    'Mon décompte',
    'Comptes',
    'Accueil',
    'Accueil déconnecté',
    'Accueil non connecté',
    'Avoirs émis',
    'Dégagements',
    'Engagements de confidentialité',
    'Suivi des flous',
    'Suivi',
    'Activités',
    'Mémoires',
    'Demande de remboursement TVA',
    'Demande de remboursement',
    'Raccordements',
    'Raccordements EDI',
    'Reçues factures',
    'Tickets',
    'Invoices',
    'Received requests',
  ])('« %s » is no space', (text) => {
    expect(espaceIn(text)).toBeNull();
  });

  test('a text as near to two spaces as to one is neither', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LABELS), fc.constantFrom(...LABELS), ([a], [b]) => {
        expect(espaceIn(`${a} ${b}`)).toBeNull();
      }),
    );
  });
});
