import { test as base, chromium, expect, type Page } from '@playwright/test';
import { renderHtml } from '../../bot/cli/knowledge/sheet-html.ts';
import { sizeOf } from '../../bot/cli/knowledge/sheet-size.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { Langue } from '../../knowledge/catalogue/entree.ts';
import { GENERATIONS } from '../../knowledge/catalogue/ids.ts';
import { feuilleOf } from '../../knowledge/catalogue/voix/feuille.ts';
import { findChromium } from '../bench/find-chromium.ts';

const test = base.extend<object, { paper: Page }>({
  paper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
      await use(await browser.newPage());
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

/** A page of a PDF, and not the list of its pages. */
const PAGE = /\/Type\s*\/Page(?!s)/g;
/** Sheets written smaller than this are those that a wrong guess of their size would push onto a second page. */
const CLOSE = 9;

for (const langue of ['fr', 'en'] satisfies readonly Langue[])
  test(`the longest sheets print on one page each, ${langue}`, async ({ paper }) => {
    const catalogue = loadCatalogue(langue);
    const sheets = catalogue.entrees.flatMap((entree) =>
      GENERATIONS.map((generation) => ({
        name: `${entree.dossier}/${entree.id} ${generation}`,
        parties: feuilleOf(entree, catalogue, generation),
      })),
    );
    const close = sheets.filter(({ parties }) => sizeOf(parties).points <= CLOSE);
    expect(close.length).toBeGreaterThan(20);
    const spilled: string[] = [];
    for (const { name, parties } of close) {
      await paper.setContent(renderHtml(parties, langue));
      const pdf = await paper.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(PAGE)?.length ?? 0;
      if (pages !== 1) spilled.push(`${name} : ${pages} pages`);
    }
    expect(spilled).toEqual([]);
  });
