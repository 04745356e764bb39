import type { Page, Worker } from '@playwright/test';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { addressOf } from '../portal/adresses.ts';
import type { Attente } from '../portal/attentes/attente.ts';
import { ATTENTES } from '../portal/attentes/attentes.ts';
import type { Compte } from '../portal/compte.ts';
import { COMPTES } from '../portal/comptes.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { pagesOf } from '../portal/pages/index.ts';
import { expect, test } from './harness/chromium.ts';
import { AIDE, forgetUntilCalm, openPage, readVerdicts, saidOf, tell } from './harness/pages.ts';

/** What the help says of one page, read alone by someone who told us the account's profile. */
async function judge(portal: Page, background: Worker, compte: Compte, id: string, habillage: string, attente: Attente) {
  // Entering shows where the account lands: what was read there is forgotten, away from the portal, so that the page is read alone.
  await openPage(portal, compte.id, id, habillage);
  await portal.goto('about:blank');
  await background.evaluate(forgetUntilCalm);
  await tell(background, compte.id, compte.profil);
  await portal.goto(addressOf(compte.generation, id));
  if (attente.signedIn !== true) {
    // The background has the reading of the tab: the help could have come.
    await expect.poll(() => background.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length)).toBe(1);
    await expect(portal.locator(AIDE)).toHaveCount(0);
    return;
  }
  await expect.poll(() => readVerdicts(portal), `${compte.id}, ${id}, ${habillage}`).toEqual(saidOf(attente, ESPACE_IDS));
}

/** Everything × everything: every page of every account, in every skin of its generation. */
for (const compte of COMPTES) {
  for (const { id: habillage } of habillagesOf(compte.generation)) {
    test(`${compte.id}, ${habillage}, every page`, async ({ portal, background }) => {
      const pages = Object.entries(ATTENTES[compte.id] ?? {}).filter(([id]) => pagesOf(compte).includes(id));
      expect(pages.length).toBeGreaterThan(0);
      for (const [id, attente] of pages) await judge(portal, background, compte, id, habillage, attente);
    });
  }
}
