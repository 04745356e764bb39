import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Inspection, inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { readSavedPage } from '../../bot/cli/inspect/saved-page.ts';
import { skeletonOf } from '../../extension/portal/skeleton-html.ts';
import { addressOf } from '../portal/adresses.ts';
import { COMPTES } from '../portal/comptes.ts';
import { renderDocument } from '../portal/document.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { buildPage, pagesOf } from '../portal/pages/index.ts';

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'diapason-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function save(html: string): ReturnType<typeof readSavedPage> {
  const path = join(dir, 'page.html');
  writeFileSync(path, html);
  return readSavedPage(path);
}

/** What `inspect` says of a page, and of the report that the panel makes of it. */
function both(html: string, address: string): { readonly page: Inspection; readonly report: Inspection } {
  const saved = save(html);
  const { document } = saved;
  const report = save(skeletonOf(document, address, saved.isShown));
  return { page: inspectPages([saved], [address], {}), report: inspectPages([report], [null], {}) };
}

const verdictsOf = ({ generation, signedIn, complete, espaces }: Inspection): unknown => [
  generation,
  signedIn,
  complete,
  espaces.map(({ id, verdict, reason }) => [id, verdict, reason]),
];

describe('inspect reads the report of a page like the page', () => {
  for (const compte of COMPTES) {
    test(`${compte.id}, in every skin whose bar needs no sentence to be told`, () => {
      const page = pagesOf(compte)[0] ?? 'erreur';
      // In « paragraphes » the sign-out stands inside a sentence: without its words, nothing tells the session.
      const skins = habillagesOf(compte.generation).filter(({ id }) => id !== 'paragraphes');
      for (const skin of skins) {
        const html = renderDocument(skin.dress(buildPage(compte, page)));
        const read = both(html, addressOf(compte.generation, page));
        expect(verdictsOf(read.report), skin.id).toEqual(verdictsOf(read.page));
      }
      expect(skins.length).toBeGreaterThan(4);
    });
  }

  test('and where it can say less, it never says that a space is missing', () => {
    const compte = COMPTES.find(({ id }) => id === 'barre-minimale');
    const skin = habillagesOf('espaces').find(({ id }) => id === 'paragraphes');
    if (compte === undefined || skin === undefined) throw new Error('Gone from the replica');
    const html = renderDocument(skin.dress(buildPage(compte, 'accueil-connecte')));
    const { page, report } = both(html, addressOf('espaces', 'accueil-connecte'));
    expect(page.espaces.some(({ verdict }) => verdict === 'a-ajouter')).toBe(true);
    expect(report.espaces.filter(({ verdict }) => verdict === 'a-ajouter')).toEqual([]);
  });

  test('judges the host that the report tells, without --url', () => {
    const bar =
      '<a href="/d">Déconnexion</a><nav><a href="/a">Accueil connecté</a> <a href="/e">Factures émises</a> <a href="/c">Mon compte</a></nav>';
    const html = `<!doctype html><html lang="fr"><body><header>${bar}</header></body></html>`;
    expect(both(html, 'https://chorus-pro.gouv.fr/cpp/accueil').report.generation).toBe('espaces');
    expect(both(html, 'https://chorus-pro.exemple.test/cpp/accueil').report.generation).toBe(null);
  });
});
