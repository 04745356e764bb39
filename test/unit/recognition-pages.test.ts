import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { readSavedPage } from '../../bot/cli/inspect/saved-page.ts';
import {
  escapeHtml,
  espacesOf,
  MutationObserver,
  missingOn,
  pageOf,
  parse,
  recogniseDocument,
  recogniseHtml,
  tab,
} from './recognition-harness.ts';

const LABELS = ['Accueil connecté', 'Factures émises', 'Suivi des flux', 'Mon compte'];
const ITEMS = LABELS.map(tab);
const ESPACES = ['accueil-connecte', 'factures-emises', 'mon-compte', 'suivi-des-flux'];
const BAR = pageOf(ITEMS);

/** What changes in a document while `act` runs. */
function changesDuring(document: Document, act: () => void): readonly MutationRecord[] {
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  act();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

describe('duplicated menus', () => {
  const list = `<ul>${ITEMS.join('')}</ul>`;
  const page = (menus: string): string => BAR.replace(/<nav>.*<\/nav>/, menus);

  test.each([
    ['a hidden copy before', `<nav hidden>${list}</nav><nav>${list}</nav>`],
    ['a hidden copy after', `<nav>${list}</nav><nav style="display:none">${list}</nav>`],
    ['a copy of which all is hidden, each by itself', `<nav>${list}</nav><nav>${list.replaceAll('<li>', '<li hidden>')}</nav>`],
    ['two copies both shown', `<nav>${list}</nav><div class="mobile">${list}</div>`],
    ['the only copy folded away', `<button>Menu</button><nav hidden>${list}</nav>`],
  ])('%s: the same spaces', (_, menus) => {
    expect(espacesOf(page(menus))).toEqual(ESPACES);
  });

  test('a hidden template with more tabs than this person has does not add them', () => {
    const all = `<ul>${[...ITEMS, tab('Engagements'), tab('Factures de travaux')].join('')}</ul>`;
    expect(espacesOf(page(`<nav hidden>${all}</nav><nav>${list}</nav>`))).toEqual(ESPACES);
    expect(espacesOf(page(`<nav>${all}</nav>`))).toContain('engagements');
  });

  const barAnd = (item: string): string => page(`<nav><ul>${ITEMS.join('')}${item}</ul></nav>`);

  test('a tab hidden by itself in a shown bar is not there', () => {
    expect(espacesOf(barAnd('<li><a href="/x" hidden>Engagements</a></li>'))).toEqual(ESPACES);
    expect(espacesOf(barAnd('<li><a href="/x">Engagements</a></li>'))).toContain('engagements');
  });

  test('a tab hidden by its own list item in a shown bar is not there', () => {
    expect(espacesOf(barAnd('<li hidden><a href="/x">Engagements</a></li>'))).toEqual(ESPACES);
  });
});

describe('late and repeated rendering', () => {
  test('nothing is missing before the bar is there, nor while it fills', () => {
    for (let tabs = 0; tabs < ITEMS.length; tabs++) {
      const found = recogniseHtml(pageOf(ITEMS.slice(0, tabs)));
      expect(missingOn(found)).toEqual([]);
    }
    expect(missingOn(recogniseHtml(BAR))).not.toEqual([]);
  });

  test('nothing is missing while the bar says that it is loading', () => {
    for (const html of [BAR.replace('<nav>', '<nav aria-busy="true">'), pageOf([...ITEMS, '<li>Chargement…</li>'])])
      expect(missingOn(recogniseHtml(html))).toEqual([]);
  });

  test('a bar rendered late, then rendered again, is the same bar', () => {
    const document = parse('<body><div id="app"></div></body>');
    const app = document.getElementById('app');
    if (app === null) throw new Error('no place to render');
    expect(recogniseDocument(document).barre).toBeNull();
    const body = /<body>(.*)<\/body>/s.exec(BAR)?.[1] ?? '';
    for (let turn = 0; turn < 3; turn++) {
      app.innerHTML = body;
      expect([...(recogniseDocument(document).barre?.espaces.keys() ?? [])].sort()).toEqual(ESPACES);
    }
    app.innerHTML = '';
    expect(recogniseDocument(document).barre).toBeNull();
  });

  test('recognised twice, a page gives the same views and is left as it was', () => {
    const document = parse(BAR);
    const before = document.documentElement.outerHTML;
    const found: string[] = [];
    const changes = changesDuring(document, () => {
      for (let turn = 0; turn < 2; turn++) found.push(JSON.stringify(recogniseDocument(document).vues));
    });
    expect(changes).toEqual([]);
    expect(found[0]).toBe(found[1]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('control: a page that is written to is seen to change', () => {
    const document = parse(BAR);
    expect(changesDuring(document, () => document.body.setAttribute('class', 'x'))).toHaveLength(1);
    expect(changesDuring(document, () => document.body.append('x'))).toHaveLength(1);
  });
});

describe('the English interface', () => {
  test('has a bar of its own words', () => {
    const labels = [
      'Manager activities',
      'Issued invoices',
      'Sent requests',
      'EDI and API connections',
      'Data flow overview',
      'My account',
    ];
    const html = pageOf(labels.map(tab)).replace('Déconnexion', 'Log out').replace('lang="fr"', 'lang="en"');
    expect(espacesOf(html)).toEqual([
      'activites-du-gestionnaire',
      'factures-emises',
      'mon-compte',
      'raccordements-edi-api',
      'sollicitations-emises',
      'suivi-des-flux',
    ]);
    expect(espacesOf(html.replace('My account', 'My basket'))).toBeNull();
  });
});

describe('framed pages', () => {
  const inspect = (html: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const path = join(folder, 'page.html');
    writeFileSync(path, html);
    const found = inspectPages([readSavedPage(path)], [null], {});
    rmSync(folder, { recursive: true });
    return found.espaces.filter(({ verdict }) => verdict === 'present').map(({ id }) => id);
  };
  const frame = (html: string): string => `<iframe srcdoc="${escapeHtml(html)}"></iframe>`;

  test('the bar of a frame is read', () => {
    expect(inspect(`<body><h1>Portail</h1>${frame(BAR)}</body>`).sort()).toEqual(ESPACES);
    expect(inspect(`<body><h1>Portail</h1>${frame('<p>Bonjour</p>')}</body>`)).toEqual([]);
  });

  test('a frame inside a frame is read', () => {
    expect(inspect(`<body>${frame(`<body>${frame(BAR)}</body>`)}</body>`).sort()).toEqual(ESPACES);
  });

  test('components that hold components are unfolded', () => {
    const fold = (inner: string): string => `<x-part><template shadowrootmode="open">${inner}</template></x-part>`;
    expect(inspect(`<body>${fold(`<div>${fold(BAR)}</div>`)}</body>`).sort()).toEqual(ESPACES);
    expect(inspect(`<body><template>${BAR}</template></body>`)).toEqual([]);
  });

  test('what a component is given stands in its slots', () => {
    const part = (name: string, label: string): string =>
      `<x-tab><template shadowrootmode="open"><li><a href="#"><slot name="${name}"></slot></a></li></template><span slot="titre">${label}</span></x-tab>`;
    const page = (name: string): string =>
      `<body><a href="#">Déconnexion</a><nav>${['Accueil connecté', 'Engagements', 'Mon compte'].map((label) => part(name, label)).join('')}</nav></body>`;
    expect(inspect(page('titre')).sort()).toEqual(['accueil-connecte', 'engagements', 'mon-compte']);
    const link = '<x-lien><template shadowrootmode="open"><a href="#"><slot>Vide</slot></a></template>';
    const bare = (label: string): string => `${link}<b>${label}</b></x-lien>`;
    expect(inspect(`<body><nav>${['Accueil connecté', 'Mon compte'].map(bare).join('')}</nav></body>`).sort()).toEqual([
      'accueil-connecte',
      'mon-compte',
    ]);
  });

  test('a frame that holds something else leaves the bar of the page alone', () => {
    expect(inspect(BAR.replace('</body>', `${frame('<body><nav><a href="#">Aide</a></nav></body>')}</body>`)).sort()).toEqual(
      ESPACES,
    );
  });
});
