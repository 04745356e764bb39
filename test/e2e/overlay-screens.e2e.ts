import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../bot/cli/build/build-extension.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import type { Verdict } from '../../knowledge/diagnosis/vocabulary.ts';
import { ATTENTES } from '../portal/attentes/attentes.ts';
import { findCompte } from '../portal/comptes.ts';
import { expect, launchChromium, test, workerOf } from './harness/chromium.ts';
import { AIDE, openPage, readVerdicts, tell, wordOf } from './harness/pages.ts';

/** What reads these pages is injected when one of them is met. A browser each: the page is read alone. */
for (const [compte, id] of [
  ['gestionnaire', 'mon-compte'],
  ['services-utilisateur', 'mes-habilitations'],
  ['services-utilisateur', 'domaine:facturation'],
] as const) {
  test(`${compte}, ${id}: the verdicts are those of the table of expectations`, async ({ reseau }) => {
    const profile = mkdtempSync(join(tmpdir(), 'diapason-ecrans-'));
    const context = await launchChromium(buildFolder('chrome'), reseau, profile);
    try {
      const background = await workerOf(context);
      await expect.poll(() => background.evaluate(async () => 'sel' in (await chrome.storage.local.get('sel')))).toBe(true);
      const attente = ATTENTES[compte]?.[id];
      await tell(background, compte, findCompte(compte).profil);
      const page = await context.newPage();
      await openPage(page, compte, id);
      await page.locator(AIDE).waitFor({ state: 'attached' });
      const expected = Object.fromEntries(ESPACE_IDS.map((one) => [one, wordOf(attente?.espaces[one].split(' ')[0] as Verdict)]));
      await expect.poll(() => readVerdicts(page)).toEqual(expected);
    } finally {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
}

test('a page with a plain bar gets no more than the script of every page; today’s portal gets one more, once', async ({
  portal,
}) => {
  await openPage(portal, 'gestionnaire', 'accueil-connecte');
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  const cdp = await portal.context().newCDPSession(portal);
  const scripts: string[] = [];
  cdp.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await cdp.send('Debugger.enable');
  expect(scripts.filter((url) => url.endsWith('/portal.js'))).toHaveLength(1);
  expect(scripts.filter((url) => url.endsWith('/lecteurs.js'))).toEqual([]);
  await openPage(portal, 'services-utilisateur', 'domaine:facturation');
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  // The last document's own: signing in goes through another page of today's portal.
  const last = scripts.slice(scripts.findLastIndex((url) => url.endsWith('/portal.js')));
  expect(last.filter((url) => url.endsWith('/lecteurs.js'))).toHaveLength(1);
});
