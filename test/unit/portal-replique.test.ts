import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { viewsOf } from '../../bot/cli/inspect/inspect-pages.ts';
import { readSavedPage } from '../../bot/cli/inspect/saved-page.ts';
import { GENERATIONS } from '../../knowledge/catalogue/ids.ts';
import { parseSiret } from '../../knowledge/identifiers/siret.ts';
import { findPage } from '../portal/adresses.ts';
import { ATTENTES } from '../portal/attentes/attentes.ts';
import { COMPTES, findCompte } from '../portal/comptes.ts';
import { renderDocument } from '../portal/document.ts';
import type { Habillage } from '../portal/habillage.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { buildPage, pagesOf } from '../portal/pages/index.ts';
import { renderAccueil } from '../portal/serveur/accueil.ts';
import { STRUCTURES } from '../portal/structures.ts';

const render = (habillage: Habillage, compte: string, page: string): string =>
  renderDocument(habillage.dress(buildPage(findCompte(compte), page)));

/** Every page there is, each account under each skin of its generation. */
const PAGES = COMPTES.flatMap((compte) =>
  habillagesOf(compte.generation).flatMap((habillage) =>
    pagesOf(compte).map((page) => ({ compte, habillage, page, source: render(habillage, compte.id, page) })),
  ),
);

describe('les comptes', () => {
  it('sont ceux que les autres essais nomment', () => {
    expect(COMPTES.map(({ id }) => id)).toEqual([
      'mon-compte-seul',
      'barre-minimale',
      'gestionnaire',
      'gestionnaire-complet',
      'entreprise-de-travaux',
      'entite-publique',
      'deconnecte',
      'services-utilisateur',
      'services-gestionnaire',
      'services-entite-publique',
      'services-deconnecte',
    ]);
  });

  it('ont une attente pour chaque page qu’ils peuvent ouvrir, et pour aucune autre', () => {
    const attendues = Object.entries(ATTENTES).map(([id, attentes]) => [id, Object.keys(attentes).sort()]);
    expect(attendues).toEqual(COMPTES.map((compte) => [compte.id, [...pagesOf(compte)].sort()]));
  });

  it('portent un SIRET dont la clé est juste, dans une plage que l’INSEE n’attribue pas', () => {
    for (const { siret } of Object.values(STRUCTURES)) {
      expect(parseSiret(siret)).toMatchObject({ ok: true });
      expect(siret).toMatch(/^00000/);
    }
  });
});

/** Tags and classes from the body down to the element that holds a text: what a skin is made of. */
function pathTo(source: string, text: RegExp): string {
  const { document } = new JSDOM(source).window;
  const holder = [...document.querySelectorAll('body *')].findLast((one) => text.test(one.textContent ?? ''));
  const path: string[] = [];
  for (let one: Element | null = holder ?? null; one !== null && one !== document.body; one = one.parentElement) {
    path.push(`${one.tagName}.${one.className}[${one.getAttribute('role') ?? ''}]`);
  }
  return path.reverse().join(' > ');
}

describe('les habillages', () => {
  it.each(GENERATIONS)('de %s sont au moins cinq, et aucun n’emploie le balisage d’un autre', (generation) => {
    const habillages = habillagesOf(generation);
    const [compte, page, text] =
      generation === 'espaces'
        ? ['gestionnaire', 'factures-emises', /^\s*sollicitations\s+e.?mises\s*$/i]
        : ['services-utilisateur', 'domaine:facturation', /^\s*factures\s+e.?mises\s*$/i];
    const paths = habillages.map((habillage) => pathTo(render(habillage, compte, page).normalize('NFD'), text));
    expect(habillages.length).toBeGreaterThanOrEqual(5);
    expect(paths.every((path) => path !== '')).toBe(true);
    expect(new Set(paths).size).toBe(habillages.length);
  });

  it('ne contiennent que ce qu’ils apportent : rien d’un autre site, rien qui imite l’État', () => {
    const strange = /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\/|marianne|spectral|class="fr-|dsfr/i;
    expect(strange.test('<link href="//example.org/x.css">') && strange.test('<p class="fr-btn">')).toBe(true);
    expect(PAGES.filter(({ source }) => strange.test(source)).map(({ habillage }) => habillage.id)).toEqual([]);
  });
});

describe('chaque page', () => {
  it('dit qu’elle est fictive et ramène au choix', () => {
    expect(PAGES.length).toBeGreaterThan(700);
    for (const { source } of PAGES) {
      expect(source).toContain('Bac à sable, données fictives.');
      expect(source).toContain('<a href="/">Choisir une autre personne</a>');
    }
  });

  it('ne demande jamais de mot de passe : on y choisit une personne', () => {
    const asks = /<input(?![^>]*type="checkbox")|<textarea|mot de passe/i;
    expect(asks.test('<input type="password">')).toBe(true);
    expect(PAGES.filter(({ source }) => asks.test(source))).toEqual([]);
    const connexions = PAGES.filter(({ page }) => page === 'connexion');
    expect(connexions.length).toBeGreaterThan(10);
    expect(connexions.every(({ source }) => source.includes('<select name="compte">'))).toBe(true);
  });

  it('ne mène qu’à des pages qui existent', () => {
    const leads = PAGES.flatMap(({ compte, source }) =>
      [...source.matchAll(/(?:href|data-href)="(\/[^"]+)"/g)].map(([, path]) => ({
        generation: compte.generation,
        path: (path ?? '').replaceAll('&amp;', '&'),
      })),
    );
    expect(leads.length).toBeGreaterThan(5000);
    expect(leads.filter(({ generation, path }) => findPage(generation, path) === null)).toEqual([]);
  });
});

describe('le choix d’une personne', () => {
  it('n’est pas pris pour une page du portail', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'choix-'));
    const views = (source: string) => {
      const file = join(folder, 'page.html');
      writeFileSync(file, source);
      return viewsOf([readSavedPage(file)], [null]);
    };
    const [habillage] = habillagesOf('espaces');
    expect(habillage).toBeDefined();
    if (habillage !== undefined) expect(views(render(habillage, 'barre-minimale', 'accueil-connecte'))).not.toEqual([]);
    expect(views(renderAccueil(null))).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
