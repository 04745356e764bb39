import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS, type Nom } from '../../knowledge/catalogue/noms.ts';
import { escapeHtml, espacesOf, pageOf, tab, unknownLabelsOf } from './recognition-harness.ts';

const nom = fc.constantFrom(...NOMS);
const LETTERS = /\p{L}/u;

/** Puts `insert` before the character at each of the given places, never at both ends. */
const insertAt = (text: string, places: readonly number[], insert: string): string =>
  [...text].map((character, at) => (at > 0 && places.includes(at) ? insert + character : character)).join('');

const places = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 });

const CASINGS: Readonly<Record<string, (text: string) => string>> = {
  written: (text) => text,
  upper: (text) => text.toLocaleUpperCase('fr'),
  lower: (text) => text.toLocaleLowerCase('fr'),
  title: (text) => text.replace(/\p{L}+/gu, (word) => word[0]?.toLocaleUpperCase('fr') + word.slice(1)),
  alternate: (text) => [...text].map((one, at) => (at % 2 === 0 ? one.toUpperCase() : one.toLowerCase())).join(''),
};

/** How a page, a keyboard or a style sheet may spell one label otherwise: still text. */
const spelling = fc.record({
  casing: fc.constantFrom(...Object.keys(CASINGS)),
  accents: fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD', 'none'),
  space: fc.constantFrom(' ', '  ', '\n\t ', '\u00A0', '\u202F', '\u2003', '\u2009', '\u3000', '\u2007', ' \u00A0', '\u2028'),
  invisible: fc.constantFrom('', '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u202A', '\uFE0F'),
  places,
  around: fc.constantFrom('|', ' |\n', '\u00A0|\u00A0', '« | »', '• |', '| …', '| ›', '| ▾', '› |'),
});
type Spelling = typeof spelling extends fc.Arbitrary<infer Value> ? Value : never;

function spell(label: string, { casing, accents, space, invisible, places, around }: Spelling): string {
  const cased = CASINGS[casing]?.(label) ?? label;
  const accented = accents === 'none' ? cased.normalize('NFD').replace(/\p{M}/gu, '') : cased.normalize(accents);
  return around.replace('|', insertAt(accented, places, invisible).replaceAll(' ', space));
}

type Dress = (label: string) => string;

const halves: Dress = (label) =>
  label
    .split(' ')
    .map((word) => `<span>${escapeHtml(word)}</span>`)
    .join(' ');
const letters: Dress = (label) => [...label].map((one) => (one.trim() === '' ? one : `<i>${escapeHtml(one)}</i>`)).join('');
const nested: Dress = (label) => {
  const middle = Math.ceil(label.length / 2);
  return `<span><b><font>${escapeHtml(label.slice(0, middle))}</font></b><em>${escapeHtml(label.slice(middle))}</em></span>`;
};

/** The same text in other elements: whole list items. Each is one entry of the bar. */
const DRESSES: Readonly<Record<string, Dress>> = {
  'a link': (label) => tab(escapeHtml(label)),
  'words apart': (label) => tab(halves(label)),
  'one letter an element': (label) => tab(letters(label)),
  'one letter a span': (label) =>
    tab([...label].map((one) => (one.trim() === '' ? one : `<span>${escapeHtml(one)}</span>`)).join('')),
  'split in nested elements': (label) => tab(nested(label)),
  'ten wrappers': (label) =>
    `<li><div><div><div><a href="#"><span><span><span><span>${escapeHtml(label)}</span></span></span></span></a></div></div></div></li>`,
  'a line break chance in each word': (label) =>
    tab(insertAt(label, [3, 6], '\u0000').split('\u0000').map(escapeHtml).join('<wbr>')),
  'soft hyphens written as entities': (label) =>
    tab(insertAt(label, [2, 5, 9], '\u0000').split('\u0000').map(escapeHtml).join('&shy;')),
  'spaces written as entities': (label) => tab(escapeHtml(label).replaceAll(' ', '&nbsp;')),
  'comments inside': (label) =>
    tab(insertAt(label, [2, 7], '\u0000').split('\u0000').map(escapeHtml).join('<!-- ngIf: vrai -->')),
  'a button': (label) => `<li><button type="button">${escapeHtml(label)}</button></li>`,
  'a tab': (label) => `<li role="presentation"><div role="tab" tabindex="0">${escapeHtml(label)}</div></li>`,
  'an input button': (label) => `<li><input type="button" value="${escapeHtml(label)}"></li>`,
  'an image with its text': (label) => `<li><a href="#"><img src="x.png" alt="${escapeHtml(label)}"></a></li>`,
  'an icon named by aria-label': (label) =>
    `<li><a href="#" aria-label="${escapeHtml(label)}"><i class="fa fa-file"></i></a></li>`,
  'an icon named by title': (label) => `<li><a href="#" title="${escapeHtml(label)}"><svg><path d="M0 0"/></svg></a></li>`,
  'text for screen readers only': (label) =>
    `<li><a href="#"><i class="fa fa-file" aria-hidden="true"></i><span class="sr-only">${escapeHtml(label)}</span></a></li>`,
  'a remark for screen readers': (label) => tab(`${escapeHtml(label)} <span class="visually-hidden">onglet actif</span>`),
  'a remark for screen readers before': (label) => tab(`<span class="sr-only">Onglet</span> ${escapeHtml(label)}`),
  'an icon font before': (label) => tab(`<i class="material-icons">receipt_long</i> ${escapeHtml(label)}`),
  'a counter in brackets': (label) => tab(`${escapeHtml(label)} (12)`),
  'a bare counter': (label) => tab(`${escapeHtml(label)} 3`),
  'a counter stuck to the label': (label) => tab(`${escapeHtml(label)}(3)`),
  'a badge': (label) => tab(`${escapeHtml(label)}<span class="badge">7</span>`),
  'a badge of 99+': (label) => tab(`${escapeHtml(label)}<sup class="pastille">99+</sup>`),
  'a badge with words': (label) =>
    tab(`${escapeHtml(label)} <span class="badge">2 <span class="sr-only">nouveaux messages</span></span>`),
  'a badge in front': (label) => tab(`<span class="badge">4</span> ${escapeHtml(label)}`),
  'a badge without a class': (label) => tab(`<span>${escapeHtml(label)}</span><span>5</span>`),
  'a name in aria-labelledby': (label) =>
    `<li><a href="#" aria-labelledby="nom-x"><i></i></a><span id="nom-x" hidden>${escapeHtml(label)}</span></li>`,
};

/** A bar in which the space of `label` stands once, dressed, among two tabs of other spaces. */
const barWith = ({ espace }: Nom, item: string): string => {
  const plain = (id: string, label: string): string => (id === espace ? item : tab(label));
  const items = [plain('accueil-connecte', 'Accueil connecté'), plain('suivi-des-flux', 'Suivi des flux')];
  const own = ['accueil-connecte', 'suivi-des-flux', 'mon-compte'].includes(espace) ? [] : [item];
  return pageOf([...items, ...own, plain('mon-compte', 'Mon compte')]);
};

const expected = ({ espace }: Nom): readonly string[] =>
  [...new Set(['accueil-connecte', 'suivi-des-flux', 'mon-compte', espace])].sort();

describe('a label of the catalogue', () => {
  test('covers the fourteen spaces', () => {
    expect(new Set(NOMS.map(({ espace }) => espace))).toEqual(new Set(ESPACE_IDS));
  });

  for (const [name, dress] of Object.entries(DRESSES)) {
    test(`is the same space as ${name}, and no unknown label`, () => {
      for (const one of NOMS) {
        const html = barWith(one, dress(one.label));
        expect([one.label, espacesOf(html)]).toEqual([one.label, expected(one)]);
        expect([one.label, unknownLabelsOf(html)]).toEqual([one.label, []]);
      }
    });
  }

  test.each([
    ['a line break', '<br>'],
    ['a block', '</div><div>'],
  ])('is the same space when %s stands for each space', (_, parting) => {
    for (const one of NOMS) {
      const html = barWith(one, tab(`<div>${one.label.split(' ').map(escapeHtml).join(parting)}</div>`));
      expect([one.label, espacesOf(html)]).toEqual([one.label, expected(one)]);
    }
  });

  test('is the same space however it is spelled', () => {
    fc.assert(
      fc.property(nom, spelling, (one, how) => {
        expect(espacesOf(barWith(one, tab(escapeHtml(spell(one.label, how)))))).toEqual(expected(one));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same space however it is spelled and dressed at once', () => {
    fc.assert(
      fc.property(nom, spelling, fc.constantFrom(...Object.keys(DRESSES)), (one, how, dress) => {
        expect(espacesOf(barWith(one, DRESSES[dress]?.(spell(one.label, how)) ?? ''))).toEqual(expected(one));
      }),
      { numRuns: 300 },
    );
  });

  test('is not recognised once its words are others: the disguises above are not all taken for anything', () => {
    const other: Nom = { espace: 'factures-emises', label: 'Statistiques annuelles', generation: 'espaces', langue: 'fr' };
    for (const dress of Object.values(DRESSES))
      expect(espacesOf(barWith(other, dress(other.label)))).not.toContain('factures-emises');
  });
});

describe('folding', () => {
  test('is the same for every spelling and changes nothing the second time', () => {
    fc.assert(
      fc.property(nom, spelling, ({ label }, how) => {
        expect(foldLabel(spell(label, how))).toBe(foldLabel(label));
        expect(foldLabel(foldLabel(label))).toBe(foldLabel(label));
      }),
    );
  });

  test.each(["'", '’', '‘', '′', '`', '´', '＇', '‛'])('takes %s for an apostrophe', (apostrophe) => {
    expect(foldLabel(`Conditions générales d${apostrophe}utilisation`)).toBe('conditions generales d utilisation');
  });

  test('takes ʼ for an apostrophe', () => {
    expect(foldLabel('Conditions générales dʼutilisation')).toBe('conditions generales d utilisation');
  });

  test('of any text holds lower-case words parted by single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldLabel(text);
        expect(folded).toBe(folded.trim());
        expect(folded).not.toMatch(/\s\s/);
        expect(foldLabel(folded)).toBe(folded);
        if (folded !== '') expect(LETTERS.test(folded) || /\p{N}/u.test(folded)).toBe(true);
      }),
    );
  });
});
