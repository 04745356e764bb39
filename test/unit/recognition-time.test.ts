import { describe, expect, test } from 'vitest';
import { pageOfSize, TABS } from '../bench/recognition/pages.ts';
import { pageOf, parse, recogniseDocument, tab } from './recognition-harness.ts';
import { workOf } from './recognition-work.ts';

/** What `inspect` promises for a page, in jsdom; processor time, so that a busy machine changes little. Real browsers: `npm run bench`. */
const BUDGET = 2_000;

const BAR = ['Accueil connecté', 'Factures émises', 'Suivi des flux', 'Mon compte'].map(tab);

function timeOf(html: string): { nodes: number; ms: number; tabs: number } {
  const document = parse(html);
  const start = process.threadCpuUsage();
  const found = recogniseDocument(document);
  const { user, system } = process.threadCpuUsage(start);
  return { nodes: document.querySelectorAll('*').length, ms: (user + system) / 1000, tabs: found.barre?.espaces.size ?? 0 };
}

describe('a page of 20,000 nodes', () => {
  test.each(['factures', 'libelles'] as const)('full of %s is read within two seconds', (filling) => {
    const { nodes, ms, tabs } = timeOf(pageOfSize(20_000, filling));
    expect(nodes).toBeGreaterThan(19_000);
    expect(tabs).toBe(TABS);
    expect(ms).toBeLessThan(BUDGET);
  });
});

/** How the work grows when a page repeats something twice as often: 2 when it is linear, 4 when it is its square. */
const growthOf = (html: string): number =>
  workOf(pageOf(BAR, `<div>${html.repeat(100)}</div>`)) / workOf(pageOf(BAR, `<div>${html.repeat(50)}</div>`));
const AT_MOST_SQUARE = 4.2;

describe('a page that repeats a label', () => {
  test.each([
    ['a row that holds a word of one', '<tr><td>Facture 123</td><td>1</td><td>ok</td></tr>'],
    ['a text', '<div><span>Factures émises</span><b>x</b></div>'],
    ['a link', '<div><a href="#">Factures émises</a><b>x</b></div>'],
    ['a table', '<table><tr><td>Factures émises</td><td>oui</td></tr></table>'],
    ['a title', '<h2>Factures émises</h2><p>Lisez.</p>'],
    ['a named icon', '<a href="#" aria-label="Factures émises"><i></i></a>'],
    ['a way out', '<div><a href="#">Déconnexion</a></div>'],
  ])('as %s does not cost more than the square of its size', (_, html) => {
    expect(workOf(pageOf(BAR, html))).toBeGreaterThan(100);
    expect(growthOf(html)).toBeLessThan(AT_MOST_SQUARE);
  });

  test.each([
    ['« Mon compte » as a link', '<div><a href="#">Mon compte</a><b>x</b></div>'],
    ['« Accueil connecté » as a link', '<div><a href="#">Accueil connecté</a></div>'],
    ['two tabs in a list', '<ul><li><a href="#">Accueil connecté</a></li><li><a href="#">Mon compte</a></li></ul>'],
  ])('as %s does not cost more than the square of its size', (_, html) => {
    expect(growthOf(html)).toBeLessThan(AT_MOST_SQUARE);
  });
});
