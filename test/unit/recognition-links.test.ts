import { describe, expect, test } from 'vitest';
import { pageOf as barOf, recogniseHtml, tab } from './recognition-harness.ts';

const HEADER =
  '<header><nav><button>Domaines</button><a href="/a">Approbations</a><a href="/s">Support</a></nav><a href="/x">Déconnexion</a></header>';
const pageOf = (content: string): string => `<!doctype html><html lang="fr"><body>${HEADER}<main>${content}</main></body></html>`;

/** The place a page is about, with the spaces it shows; whether it may prove an absence. */
function placeOf(html: string): { lieu: string; espaces: readonly string[]; complete: boolean } | null {
  const vue = recogniseHtml(html).vues.find(({ lieu }) => lieu !== 'bandeau');
  if (vue === undefined) return null;
  const espaces = vue.constats.filter(({ etat }) => etat === 'vu').map(({ espace }) => espace);
  return { lieu: vue.lieu, espaces: espaces.sort(), complete: vue.complete };
}

const APPLICATIONS = ['Factures émises', 'Suivi des flux'];
const FACTURATION = { lieu: 'domaine:facturation', espaces: ['factures-emises', 'suivi-des-flux'], complete: true };
const DOMAINES = ['Facturation', 'Organisation'];
const blocks = (action: (at: number) => string): string =>
  APPLICATIONS.map((name, at) => `<div><h3>${name}</h3><p>À quoi elle sert.</p>${action(at)}</div>`).join('');

describe('a domain whose applications are not reached by « Accéder »', () => {
  test.each([
    [
      'links of a table',
      `<table><tr><th>Nom</th><th>Rôle</th></tr>${APPLICATIONS.map((name) => `<tr><td><a href="/f">${name}</a></td><td>Texte</td></tr>`).join('')}</table>`,
    ],
    ['blocks that end with the same word', blocks(() => '<a href="/f">Découvrir</a>')],
    ['blocks that end with the same picture', blocks(() => '<button><img alt="" src="f.png"></button>')],
    ['buttons', APPLICATIONS.map((name) => `<button>${name}</button>`).join('')],
  ])('%s', (_, content) => {
    expect(placeOf(pageOf(`<h1>Domaine Facturation</h1>${content}`))).toEqual(FACTURATION);
  });

  test.each([
    [
      'bare labels, each before its button',
      `<ul>${APPLICATIONS.map((name) => `<li>${name} <button>Accéder</button></li>`).join('')}</ul>`,
    ],
    ['bare labels on one line', `<p>${APPLICATIONS.map((name) => `${name} : <a href="/f">Accéder</a>`).join('<br>')}</p>`],
    [
      'bare labels with a description',
      `<ul>${APPLICATIONS.map((name) => `<li>${name}<br><small>À quoi elle sert.</small> <a href="/f">Accéder</a></li>`).join('')}</ul>`,
    ],
  ])('%s', (_, content) => {
    expect(placeOf(pageOf(`<h1>Domaine Facturation</h1>${content}`))).toEqual(FACTURATION);
  });

  test('control: a sentence before a button names no application', () => {
    const content =
      '<ul><li>Factures émises <button>Accéder</button></li><li>Avant le Suivi des flux, lisez ceci <button>Accéder</button></li></ul>';
    expect(placeOf(pageOf(`<h1>Domaine Facturation</h1>${content}`))?.espaces).toEqual(['factures-emises']);
  });

  test('control: titles with nothing to press, or each with its own words, prove nothing', () => {
    for (const content of [blocks(() => ''), blocks((at) => `<a href="/f">Lire ${at === 0 ? 'la suite' : 'le guide'}</a>`)]) {
      const place = placeOf(pageOf(`<h1>Domaine Facturation</h1>${content}`));
      expect(place).toEqual({ ...FACTURATION, espaces: [], complete: false });
    }
  });
});

describe('home with bare domains', () => {
  const HOME = { lieu: 'accueil', espaces: ['accueil-connecte', 'activites-du-gestionnaire'], complete: true };

  test.each([
    ['buttons', DOMAINES.map((name) => `<button>${name}</button>`).join('')],
    ['links', `<ul>${DOMAINES.map((name) => `<li><a href="/d">${name}</a></li>`).join('')}</ul>`],
  ])('%s', (_, content) => {
    expect(placeOf(pageOf(`<h1>Bienvenue</h1>${content}`))).toEqual(HOME);
  });

  test('control: one domain, or domains under another title, are no home', () => {
    expect(placeOf(pageOf('<h1>Bienvenue</h1><a href="/d">Organisation</a>'))).toBeNull();
    const links = DOMAINES.map((name) => `<a href="/d">${name}</a>`).join(' ');
    expect(placeOf(pageOf(`<h1>Mes préférences</h1>${links}`))).toBeNull();
  });
});

test('the header may stand inside the content, when a menu of its own holds it', () => {
  const html = `<!doctype html><body><main>${HEADER}<h1>Facturation</h1>${blocks(() => '<a href="/f">Accéder</a>')}</main></body>`;
  const isProof = (page: string): boolean => recogniseHtml(page).vues.find(({ lieu }) => lieu === 'bandeau')?.complete === true;
  expect(placeOf(html)).toEqual(FACTURATION);
  expect(isProof(html)).toBe(true);
  expect(isProof(html.replaceAll('header>', 'div>').replaceAll('nav>', 'div>'))).toBe(false);
});

describe('a domain without the portal’s header', () => {
  const cards = blocks(() => '<a href="/f">Accéder</a>');
  const page = (header: string, content: string): string => `<!doctype html><body><div>${header}</div>${content}</body>`;

  test('is a domain when one can sign out; its header proves nothing', () => {
    const html = page('<a href="/x">Déconnexion</a>', `<h1>Facturation</h1>${cards}`);
    expect(placeOf(html)).toEqual(FACTURATION);
    expect(recogniseHtml(html).vues.find(({ lieu }) => lieu === 'bandeau')?.complete).toBe(false);
  });

  test('control: nothing is recognised without a way out, without the title, or with one application', () => {
    for (const html of [
      page('<a href="/">Accueil</a>', `<h1>Facturation</h1>${cards}`),
      page('<a href="/x">Déconnexion</a>', `<h1>Nos offres</h1>${cards}`),
      page('<a href="/x">Déconnexion</a>', '<h1>Facturation</h1><h3>Factures émises</h3><a href="/f">Accéder</a>'),
    ])
      expect(recogniseHtml(html).vues).toEqual([]);
  });
});

describe('a card that may be another writing of an application', () => {
  const card = (name: string): string => `<div><h3>${name}</h3><a href="/f">Accéder</a></div>`;
  const glimpsed = (name: string, lang = 'fr'): readonly string[] =>
    recogniseHtml(pageOf(`<h1>Facturation</h1>${card('Factures émises')}${card(name)}`).replace('lang="fr"', `lang="${lang}"`))
      .vues.flatMap(({ constats }) => constats)
      .flatMap(({ espace, etat }) => (etat === 'entrevu' ? [espace] : []));

  test.each([
    ['Frais de justice', 'memoires-de-frais-de-justice'],
    ['Suivi des flux EDI', 'suivi-des-flux'],
    ['Factures de travaux (marchés)', 'factures-de-travaux'],
    ['Demande de remboursement', 'remboursement-tic'],
  ])('« %s »', (name, espace) => {
    expect(glimpsed(name)).toContain(espace);
  });

  test('control: other words, or one word alone, are nothing', () => {
    for (const name of ['Archives', 'Factures', 'Créer un mandat']) expect(glimpsed(name)).toEqual([]);
  });

  test('in English, for applications whose English name no guide gives', () => {
    expect(glimpsed('Received invoices', 'en')).toContain('factures-recues');
    expect(glimpsed('Received invoices', 'en')).not.toContain('factures-de-travaux');
    expect(glimpsed('Received invoices')).toEqual([]);
  });
});

test('a tab that may be another writing of a space proves nothing of that space; one of other words does', () => {
  const entrevus = (label: string): readonly string[] | undefined =>
    recogniseHtml(barOf(['Accueil connecté', label, 'Mon compte'].map(tab))).barre?.entrevus;
  expect(entrevus('Frais de justice')).toEqual(['memoires-de-frais-de-justice']);
  expect(entrevus('Raccordements EDI/API')).toEqual(['raccordements-edi-api']);
  expect(entrevus('Tableau de suivi')).toEqual([]);
});
