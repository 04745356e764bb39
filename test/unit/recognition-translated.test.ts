import { describe, expect, test } from 'vitest';
import { missingOn, recogniseHtml } from './recognition-harness.ts';

/** What Chrome puts around each text that it translates. */
const byChrome = (text: string): string =>
  `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`;

const bar = (html: string, labels: readonly string[]): string =>
  `<html ${html}><body><div><a href="/s">Déconnexion</a></div><nav><ul>${labels.map((label) => `<li><a href="/e">${label}</a></li>`).join('')}</ul></nav><div><h1>Bienvenue</h1></div></body></html>`;

const HALF = ['Activités du gestionnaire', 'Engagements', 'Mon compte'];

describe('a bar that the browser translated in part', () => {
  test.each([
    ['by Chrome', 'lang="fr" class="translated-ltr"', byChrome],
    ['by Chrome, into a language written from right to left', 'lang="ar" class="a translated-rtl"', byChrome],
    ['by Firefox, which says no more than the language', 'lang="en"', (text: string) => text],
  ])('%s, makes us call nothing missing', (_, html, dress) => {
    for (const label of ['Invoices issued', 'Construction invoices', 'Flow monitoring', 'Flow Monitoring', 'Pedidos enviados'])
      expect(missingOn(recogniseHtml(bar(html, [...HALF, dress(label)]))), label).toEqual([]);
  });

  test('counts what is too long to be reported', () => {
    const long = byChrome('Estado de las transmisiones enviadas a la plataforma');
    expect(missingOn(recogniseHtml(bar('lang="es" class="translated-ltr"', [...HALF, long])))).toEqual([]);
  });

  test('is judged as any other when every entry of it is known', () => {
    const page = recogniseHtml(bar('lang="en" class="translated-ltr"', HALF.map(byChrome)));
    expect(missingOn(page)).toContain('factures-emises');
  });

  test('control: in French, the same entries leave most spaces their verdict', () => {
    const page = recogniseHtml(bar('lang="fr"', [...HALF, 'Nouveautés', 'Statistiques']));
    expect(missingOn(page)).toContain('factures-emises');
  });
});

test('in an English bar, an entry written with capitals is no person’s name', () => {
  const english = ['Connected home', 'Manager activities', 'Issued invoices', 'My account'];
  for (const label of ['Flow Monitoring', 'Legal Costs', 'Tax Refund', 'Technical Connections'])
    expect(missingOn(recogniseHtml(bar('lang="en"', [...english, label]))), label).toEqual([]);
});

const card = (name: string, action: string): string => `<div><h3>${name}</h3><a href="/a">${action}</a></div>`;

const domain = (html: string, title: string, cards: readonly string[], action: string): string =>
  `<html ${html}><body><header><a href="/d">Domaines</a> <a href="/s">Support</a> <a href="/x">Déconnexion</a></header><main><h1>${title}</h1>${cards.map((name) => card(name, action)).join('')}</main></body></html>`;

describe('a domain that the browser translated', () => {
  test.each([
    ['into English', 'lang="en" class="translated-ltr"', 'Open'],
    ['into English, by Edge', 'lang="en"', '<font _mstmutation="1" _msthash="7">Open</font>'],
    ['in part, the actions being left in French', 'lang="fr" class="translated-ltr"', 'Accéder'],
    ['into another language', 'lang="es"', 'Accéder'],
  ])('%s, makes us call nothing missing', (_, html, action) => {
    const page = domain(html, 'Facturation', ['Issued invoices', 'Construction bills'].map(byChrome), action);
    expect(missingOn(recogniseHtml(page))).toEqual([]);
  });

  test('control: in French, an application that is not there is missing', () => {
    expect(missingOn(recogniseHtml(domain('lang="fr"', 'Facturation', ['Factures émises', 'Autre chose'], 'Accéder')))).toContain(
      'factures-de-travaux',
    );
  });
});
