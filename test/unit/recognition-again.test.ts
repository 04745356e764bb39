// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChangements } from '../../extension/overlay/changements.ts';
import { createReader } from '../../extension/portal/dom.ts';
import { createMatcher } from '../../extension/portal/match.ts';
import { type Page, readPageInSteps } from '../../extension/portal/page.ts';
import { finish } from '../../extension/portal/steps.ts';
import { type Change, type Earlier, textsToRead } from '../../extension/portal/texts.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';

const matcher = createMatcher(NOMS);
const read = (earlier: Earlier | null): Page => finish(readPageInSteps(document, () => true, matcher, earlier));
const said = ({ mentions }: Page): string =>
  mentions
    .map(({ sens, inner, item, clickable, heading, inProse }) => {
      const all = [...document.querySelectorAll('*')];
      return JSON.stringify([sens, all.indexOf(inner), all.indexOf(item), clickable, heading, inProse]);
    })
    .join('\n');

const LONG = 'Cette page de démonstration contient un long paragraphe, bien plus long que ne l’est jamais le nom d’un espace.';
const WORDS = [
  'Factures',
  'Factures émises',
  ' émises',
  'reçues',
  'Facture 12',
  'Mon compte',
  'F',
  'ac',
  'tures',
  '3',
  'Détail',
  LONG,
];
const TAGS = ['div', 'span', 'a', 'ul', 'li', 'b', 'tr', 'td', 'h2', 'style'];
const CLASSES = ['badge', 'sr-only', 'plain', 'icon'];
type Act = readonly ['tree' | 'remove' | 'move' | 'write' | 'class', number, number, number];

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;
const elements = (): Element[] => [document.body, ...document.body.querySelectorAll('*')];
const texts = (): Text[] => {
  const walker = document.createTreeWalker(document.body, 4);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};

/** One thing that a page does to itself. */
function act([kind, a, b, c]: Act): void {
  const target = at(elements(), a);
  if (kind === 'tree') {
    const node = document.createElement(at(TAGS, b));
    node.append(at(WORDS, c), document.createElement(at(TAGS, c)), at(WORDS, a + b));
    target.insertBefore(node, target.childNodes[c % (target.childNodes.length + 1)] ?? null);
  } else if (kind === 'remove') {
    if (target !== document.body) target.remove();
  } else if (kind === 'move') {
    const moved = at(elements(), b);
    if (!moved.contains(target)) target.append(moved);
  } else if (kind === 'write') {
    const text = texts()[a % Math.max(1, texts().length)];
    if (text !== undefined) text.data = at(WORDS, b);
  } else target.className = at(CLASSES, b);
}

const number = fc.nat(200);
const acts = fc.array(
  fc.tuple(
    fc.constantFrom('tree' as const, 'tree' as const, 'remove' as const, 'move' as const, 'write' as const, 'class' as const),
    number,
    number,
    number,
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
);

/** A page changes in several rounds; after each, what was read of its changes is beside a whole reading. */
const agrees = (altered: (change: Change) => Change) =>
  fc.property(acts, fc.array(acts, { minLength: 1, maxLength: 4 }), (start, rounds) => {
    document.body.replaceChildren();
    for (const one of start) act(one);
    const changements = createChangements();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
    changements.take();
    let { sifted } = read(null);
    for (const round of rounds) {
      for (const one of round) act(one);
      changements.note(observer.takeRecords());
      const change = changements.take();
      if (change === null) throw new Error('Too much for such a page');
      const again = read({ sifted, change: altered(change) });
      if (said(again) !== said(read(null))) return false;
      sifted = again.sifted;
    }
    observer.disconnect();
    return true;
  });

/** Each is stopped at the first case that differs. */
const MANY_CASES = { numRuns: 3000 };
const NONE: ReadonlySet<Node> = new Set();

describe('a page that is read again', () => {
  test('says of what changed what a whole reading says', () => {
    fc.assert(agrees((change) => change));
  });

  test('would be caught if it forgot what came, or where something went', () => {
    expect(
      fc.check(
        agrees((change) => ({ ...change, fresh: NONE })),
        MANY_CASES,
      ).failed,
    ).toBe(true);
    expect(
      fc.check(
        agrees((change) => ({ ...change, places: NONE })),
        MANY_CASES,
      ).failed,
    ).toBe(true);
  });

  test('does not read again what nothing happened to', () => {
    document.body.innerHTML = `<table>${'<tr><td>Facture 12</td><td>Structure 7</td></tr>'.repeat(200)}</table><nav></nav>`;
    const { sifted } = read(null);
    document.querySelector('nav')?.append('Factures reçues');
    const change = {
      fresh: new Set(document.querySelector('nav')?.childNodes),
      places: new Set(document.querySelectorAll('nav')),
    };
    const reader = createReader(document);
    expect(textsToRead(reader, { sifted, change }, new Map()).map((text) => text.data)).toEqual(['Factures reçues']);
  });

  test('is read as a whole the first time, and when too much happened', () => {
    const changements = createChangements();
    expect(changements.take()).toBeNull();
    expect(changements.take()).toEqual({ fresh: NONE, places: NONE });
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true });
    for (let index = 0; index < 3000; index++) document.body.append('x');
    changements.note(observer.takeRecords());
    expect(changements.take()).toBeNull();
  });
});
