import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, espacesOf, pageOf, tab, unknownLabelsOf } from './recognition-harness.ts';

const KNOWN = ['Accueil connecté', 'Factures émises', 'Suivi des flux', 'Mon compte'].map(tab);
const barWith = (items: readonly string[], content?: string): string => pageOf([...KNOWN, ...items], content);

const NAMES = ['Denise MICHU', 'MICHU Denise', 'Dy Helo', 'M. Dupont', 'Mme Martin', 'Jean-Pierre Durand', 'Zoé Étienne'];
const NAMES_WITH_PARTICLES = [
  'Marie Le Goff',
  'Jean de La Fontaine',
  'DE LA TOUR Anne',
  'Anne-Marie de Sousa',
  "Charles d'Ormesson",
  'Claire Des Rosiers',
  'Paul Au Yeung',
  'Ursula von der Leyen',
];
const ENTRIES = '<li><a href="/i">Mes informations personnelles</a></li><li><a href="/s">Déconnexion</a></li>';

describe('unknown labels', () => {
  test('of the bar are told as they are written, in order, once', () => {
    const items = ['Mes marchés publics', 'Statistiques', 'Statistiques', 'Cessions  de créances'].map(tab);
    expect(unknownLabelsOf(barWith(items))).toEqual(['Mes marchés publics', 'Statistiques', 'Cessions de créances']);
  });

  test('are at most 20 of at most 40 characters, whatever the bar holds', () => {
    const label = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
        const found = unknownLabelsOf(barWith(labels.map((one) => tab(escapeHtml(one)))));
        expect(found.length).toBeLessThanOrEqual(20);
        for (const one of found) expect(one.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  test('are not told when longer than 40 characters; 40 are told', () => {
    const label = `Tableau ${'x'.repeat(32)}`;
    expect(unknownLabelsOf(barWith([tab(label)]))).toEqual([label]);
    expect(unknownLabelsOf(barWith([tab(`${label}y`)]))).toEqual([]);
  });

  test('still leave the bar recognised when there are twenty of them', () => {
    const labels = Array.from({ length: 20 }, (_, at) => `Rubrique numéro ${String.fromCharCode(97 + at)}`);
    expect(unknownLabelsOf(barWith(labels.map(tab)))).toEqual(labels);
  });

  test.each([...NAMES, ...NAMES_WITH_PARTICLES])('never hold « %s » as the menu of the name, beside the bar', (name) => {
    const button = `<button aria-haspopup="true">${name}</button>`;
    for (const menu of [
      `<div>${name}</div>`,
      `<div>${button}<ul>${ENTRIES}</ul></div>`,
      `<ul><li><a href="#">${name}</a><ul>${ENTRIES}</ul></li></ul>`,
    ]) {
      const html = barWith([tab('Statistiques')]).replace('<nav>', `${menu}<nav>`);
      expect(unknownLabelsOf(html)).toEqual(['Statistiques']);
      expect(unknownLabelsOf(html.replace('<nav>', '<nav><div>').replace('</nav>', `</div>${menu}</nav>`))).toEqual([
        'Statistiques',
      ]);
    }
  });

  test.each([...NAMES, ...NAMES_WITH_PARTICLES])('never hold « %s » as the menu of the name, in the bar', (name) => {
    const menu = `<li class="dropdown"><a href="#" aria-haspopup="true">${name} <b class="caret"></b></a><ul>${ENTRIES}</ul></li>`;
    const html = barWith([tab('Statistiques'), menu]);
    expect(espacesOf(html)).not.toBeNull();
    expect(unknownLabelsOf(html)).toEqual(['Statistiques']);
  });

  test.each(NAMES)('never hold « %s » as a bare entry of the bar', (name) => {
    expect(unknownLabelsOf(barWith([tab(name), tab('Statistiques')]))).toEqual(['Statistiques']);
  });

  test.each(NAMES_WITH_PARTICLES)('never hold « %s » as a bare entry of the bar', (name) => {
    expect(unknownLabelsOf(barWith([tab(name), tab('Statistiques')]))).toEqual(['Statistiques']);
  });

  test.each([
    ['a greeting', '<li>Bonjour Denise</li>'],
    ['an address', '<li><a href="#">denise.michu@exemple.fr</a></li>'],
    ['the last sign-in', '<li>Dernière connexion : 12/03/2019</li>'],
    ['a number', '<li><a href="#">12</a></li>'],
    ['a toggle', '<li><button>Menu</button></li>'],
  ])('are not %s', (_, item) => {
    expect(unknownLabelsOf(barWith([item, tab('Statistiques')]))).toEqual(['Statistiques']);
  });

  test('come from the bar only', () => {
    const content = '<h1>Accueil</h1><ul><li><a href="/x">Rapports annuels</a></li></ul><p>Nouveautés</p>';
    const html = barWith([tab('Statistiques')], content).replace('<nav>', '<div><a href="/y">Actualités</a></div><nav>');
    expect(unknownLabelsOf(html)).toEqual(['Statistiques']);
  });
});
