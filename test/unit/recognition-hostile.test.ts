import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_NAMES, NODE_NAMES, OBJECT_NAMES } from './recognition-clobber.ts';
import {
  escapeHtml,
  espacesOf,
  matcher,
  missingOn,
  pageOf,
  parse,
  recogniseDocument,
  recogniseHtml,
  tab,
  unknownLabelsOf,
} from './recognition-harness.ts';

const ITEMS = ['Accueil connecté', 'Factures émises', 'Suivi des flux', 'Mon compte'].map(tab);
const ESPACES = ['accueil-connecte', 'factures-emises', 'mon-compte', 'suivi-des-flux'];
const BAR = pageOf(ITEMS);

describe('a page that hides the properties of its own nodes', () => {
  /** jsdom lacks what browsers do to forms: a field hides the form's property of its name. Done by hand, all the names at once. */
  const parseClobbered = (html: string): Document => {
    const document = parse(html);
    for (const form of document.querySelectorAll('form')) {
      const value = form.querySelector('input');
      for (const name of NODE_NAMES) Object.defineProperty(form, name, { value });
    }
    return document;
  };
  const clobberedEspacesOf = (html: string) => [...(recogniseDocument(parseClobbered(html)).barre?.espaces.keys() ?? [])].sort();

  test('control: a form hides them from whoever asks the node', () => {
    const form = parseClobbered('<form><input name="children"></form>').forms[0];
    expect(form?.children).toBe(form?.parentElement);
    expect(form?.children).not.toHaveProperty('item');
  });

  test('a form holds the bar', () => {
    expect(clobberedEspacesOf(BAR.replace('<nav>', '<nav><form><input>').replace('</nav>', '</form></nav>'))).toEqual(ESPACES);
  });

  test('a form holds the page', () => {
    expect(clobberedEspacesOf(BAR.replace('<body>', '<body><form><input>').replace('</body>', '</form></body>'))).toEqual(
      ESPACES,
    );
  });

  test('a form holds each tab', () => {
    expect(clobberedEspacesOf(BAR.replaceAll(/<li>(.*?)<\/li>/g, '<li><form>$1<input type="hidden"></form></li>'))).toEqual(
      ESPACES,
    );
  });

  test.each(DOCUMENT_NAMES)('the document has an image, a form and a frame named « %s »', (name) => {
    const named = `<img name="${name}" id="${name}"><form name="${name}"></form><object name="${name}"></object>`;
    expect(espacesOf(BAR.replace('<body>', `<body>${named}`))).toEqual(ESPACES);
  });

  test('the document’s own methods are replaced', () => {
    const document = parse(BAR);
    for (const name of ['getElementById', 'querySelector', 'querySelectorAll', 'createTreeWalker', 'documentElement', 'body']) {
      Object.defineProperty(document, name, {
        get: () => {
          throw new Error('Touched');
        },
      });
    }
    expect(() => document.querySelector('nav')).toThrow('Touched');
    expect([...(recogniseDocument(document).barre?.espaces.keys() ?? [])].sort()).toEqual(ESPACES);
  });
});

describe('labels that look like code', () => {
  const LABELS = [
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '{{constructor.constructor(1)}}',
    '$' + '{alert(1)}',
    'javascript:alert(1)',
    '"><svg onload=x>',
    '%00',
    '\u202Etetpmoc noM',
    ...OBJECT_NAMES,
  ];

  test.each(LABELS)('%s stays text, and is no space', (label) => {
    const html = pageOf([...ITEMS, tab(escapeHtml(label))]);
    expect(espacesOf(html)).toEqual(ESPACES);
    for (const one of unknownLabelsOf(html)) expect(label.replace(/\s+/g, ' ')).toContain(one);
  });

  test('control: an ordinary one is told', () => {
    expect(unknownLabelsOf(pageOf([...ITEMS, tab('constructor of pages')]))).toEqual(['constructor of pages']);
  });

  test.each(OBJECT_NAMES)('« %s » means nothing to the matcher', (name) => {
    expect(matcher.match(name.toLowerCase())).toBeNull();
    expect(matcher.match(name)).toBeNull();
  });

  test.each(OBJECT_NAMES)('« %s » as a role, a class, a tag or an attribute changes nothing', (name) => {
    expect(
      espacesOf(BAR.replace('<nav>', `<nav class="${name}" data-${name}="x" aria-label="${name}" title="${name}">`)),
    ).toEqual(ESPACES);
  });

  test.each(OBJECT_NAMES)('« %s » as the role of the bar changes nothing', (name) => {
    expect(espacesOf(BAR.replace('<nav>', `<nav role="${name}">`))).toEqual(ESPACES);
  });
});

describe('pages that no one wrote', () => {
  test.each([
    ['nothing', ''],
    ['a doctype', '<!doctype html>'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
    ['a thousand wrappers, twice what a browser keeps', `${'<div>'.repeat(1_000)}Factures émises`],
    ['unclosed tags', '<ul><li><a>Engagements<li><b><a>Suivi des flux<p><table><td>Factures émises'],
    ['a wall of spaces', `<p>${' '.repeat(100_000)}Mon compte${'\u00A0'.repeat(100_000)}</p>`],
    ['a wall of digits', `<a href="#">Mon compte ${'1 '.repeat(20_000)}</a>`],
    ['a wall of classes', `<nav class="${'icon badge collapse '.repeat(10_000)}"><a href="#">Mon compte</a></nav>`],
    ['a very long name', `<a href="#" aria-label="${'Mon compte '.repeat(20_000)}"></a>`],
    ['names that name each other', '<a id="a" href="#" aria-labelledby="b a"></a><a id="b" href="#" aria-labelledby="a b"></a>'],
    ['a bad id', '<a href="#" aria-labelledby="&quot;] , [x"></a><a href="#&quot;]">Mon compte</a>'],
  ])('%s: no error, nothing missing, in time', (_, html) => {
    const start = performance.now();
    expect(missingOn(recogniseHtml(html))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('a known label inside the link of another one is not missing', () => {
    const swallowed = pageOf([tab('Accueil connecté <b>Factures émises</b>'), tab('Mon compte')]);
    expect(recogniseHtml(swallowed).barre).not.toBeNull();
    expect(missingOn(recogniseHtml(swallowed))).not.toContain('factures-emises');
  });

  const WORDS = [
    'Accueil connecté',
    'Mon compte',
    'Factures émises',
    'Suivi des flux',
    'Engagements',
    'Déconnexion',
    'Se connecter',
    'Plan du site',
    'Domaines',
    'Support',
    'Facturation',
    'Accéder au domaine',
    'Mes habilitations',
    'Liste des espaces de la structure',
    'Synthèse',
    'Chargement',
    'Bonjour',
    '12',
    ' ',
    ' : ',
    ' > ',
  ];
  const TAGS = [
    'div',
    'span',
    'ul',
    'li',
    'a',
    'nav',
    'header',
    'main',
    'p',
    'h1',
    'h2',
    'table',
    'tr',
    'td',
    'button',
    'form',
    'article',
    'footer',
    'select',
    'option',
    'dialog',
    'template',
    'svg',
    'b',
    'section',
    'details',
    'summary',
    'x-tab',
  ];
  const ATTRIBUTES = [
    '',
    ' href="/x"',
    ' hidden',
    ' role="tab"',
    ' role="dialog"',
    ' role="menu"',
    ' role="heading"',
    ' aria-label="Mon compte"',
    ' title="Factures émises"',
    ' aria-busy="true"',
    ' class="badge"',
    ' class="breadcrumb"',
    ' aria-haspopup="true"',
    ' tabindex="0"',
    ' name="children"',
    ' id="b"',
    ' aria-labelledby="b"',
  ];

  const soupOf = (words: readonly string[]): fc.Arbitrary<string> =>
    fc.letrec<{ node: string; element: string; text: string }>((tie) => ({
      node: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, tie('text'), tie('element')),
      text: fc.constantFrom(...words),
      element: fc
        .record({
          tag: fc.constantFrom(...TAGS),
          attributes: fc.constantFrom(...ATTRIBUTES),
          nodes: fc.array(tie('node'), { maxLength: 6 }),
          closed: fc.boolean(),
        })
        .map(({ tag, attributes, nodes, closed }) => `<${tag}${attributes}>${nodes.join('')}${closed ? `</${tag}>` : ''}`),
    })).node;
  const soup = (words: readonly string[]): fc.Arbitrary<string> =>
    fc.array(soupOf(words), { maxLength: 12 }).map((nodes) => nodes.join(''));

  test('random markup throws no error, and nothing is missing without a whole bar or a place of « services »', () => {
    let bars = 0;
    fc.assert(
      fc.property(soup(WORDS), (html) => {
        const found = recogniseHtml(html);
        if (found.barre !== null) bars++;
        const proves = found.vues.some(({ lieu, complete }) => complete && lieu !== 'bandeau' && lieu !== 'connexion');
        if (!proves) expect(missingOn(found)).toEqual([]);
      }),
      { numRuns: 400 },
    );
    expect(bars).toBeGreaterThan(0);
  });

  test('random markup that never says « Mon compte » nor a word of « services » makes nothing missing', () => {
    const words = WORDS.filter(
      (word) => !['Mon compte', 'Domaines', 'Support', 'Facturation', 'Accéder au domaine', 'Mes habilitations'].includes(word),
    );
    fc.assert(
      fc.property(soup(words), (html) => {
        const found = recogniseHtml(html.replaceAll('Mon compte', 'Mon panier'));
        expect(missingOn(found)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('control: a bar in the middle of the same markup makes spaces missing', () => {
    let missing = 0;
    fc.assert(
      fc.property(soup(['Bonjour', '12', ' : ']), (html) => {
        missing += missingOn(recogniseHtml(BAR.replace('</body>', `${html}</body>`))).length;
      }),
      { numRuns: 30 },
    );
    expect(missing).toBeGreaterThan(0);
  });
});
