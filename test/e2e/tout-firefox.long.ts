import type { Page } from 'puppeteer-core';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { addressOf } from '../portal/adresses.ts';
import type { Attente } from '../portal/attentes/attente.ts';
import { ATTENTES } from '../portal/attentes/attentes.ts';
import type { Compte } from '../portal/compte.ts';
import { COMPTES } from '../portal/comptes.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { pagesOf } from '../portal/pages/index.ts';
import { expect, openKeeper, tell, test } from './harness/firefox.ts';
import { AIDE, byEspace, forgetUntilCalm, readList, saidOf } from './harness/pages.ts';

/** What the help says of one page, read alone by someone who told us the account's profile. */
async function judge(portal: Page, keeper: Page, compte: Compte, id: string, habillage: string, attente: Attente) {
  const address = addressOf(compte.generation, id);
  // Entering shows where the account lands: what was read there is forgotten, away from the portal, so that the page is read alone.
  await portal.goto(`${new URL(address).origin}/entrer?compte=${compte.id}&habillage=${habillage}`);
  await portal.goto('about:blank');
  await keeper.evaluate(forgetUntilCalm);
  await tell(keeper, compte);
  await portal.goto(address);
  if (attente.signedIn !== true) {
    await expect.poll(() => keeper.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length)).toBe(1);
    expect(await portal.$(AIDE)).toBeNull();
    return;
  }
  await expect
    .poll(async () => byEspace(await portal.evaluate(readList, AIDE)), `${compte.id}, ${id}, ${habillage}`)
    .toEqual(saidOf(attente, ESPACE_IDS));
}

/** Everything × everything, as in Chromium: every page of every account, in every skin of its generation. */
for (const compte of COMPTES) {
  for (const { id: habillage } of habillagesOf(compte.generation)) {
    test(`Firefox, ${compte.id}, ${habillage}, every page`, async ({ portal, firefox }) => {
      const keeper = await openKeeper(firefox);
      // The first portal page ever makes this machine's salt.
      await portal.goto(addressOf('espaces', 'accueil-connecte'));
      await expect.poll(() => keeper.evaluate(async () => Object.keys(await chrome.storage.local.get('sel')))).toEqual(['sel']);
      const pages = Object.entries(ATTENTES[compte.id] ?? {}).filter(([id]) => pagesOf(compte).includes(id));
      expect(pages.length).toBeGreaterThan(0);
      for (const [id, attente] of pages) await judge(portal, keeper, compte, id, habillage, attente);
      await keeper.close();
    });
  }
}
