import { test } from './harness/chromium.ts';
import { AIDE, openPage, tell } from './harness/pages.ts';

const P = { kind: 'fournisseur', rattache: true } as const;
for (const [compte, page, hab] of [
  ['barre-minimale', 'accueil-connecte', 'bootstrap-3'],
  ['gestionnaire-complet', 'accueil-connecte', 'boutons'],
  ['gestionnaire', 'accueil-connecte', 'boites-et-roles'],
  ['services-utilisateur', 'accueil', 'panneaux'],
  ['services-utilisateur', 'domaine:facturation', 'mosaique'],
] as const)
  test(`shot ${compte} ${page}`, async ({ portal, background }) => {
    await tell(background, P);
    await openPage(portal, compte, page, hab);
    await portal.locator(`${AIDE} .bouton`).first().waitFor();
    await portal.screenshot({ path: `test-results/shots/${compte}-${page.replace(':', '-')}-0.png` });
    const mark = portal.locator(`${AIDE} .marque:visible`).nth(1);
    if (await mark.count()) {
      await mark.click();
      await portal.waitForTimeout(200);
      await portal.screenshot({ path: `test-results/shots/${compte}-${page.replace(':', '-')}-1.png` });
      await portal.keyboard.press('Escape');
    }
    await portal.locator(`${AIDE} .bouton`).first().click();
    await portal.waitForTimeout(100);
    await portal.locator(`${AIDE} .attention.ligne, ${AIDE} .ligne`).first().click();
    await portal.waitForTimeout(200);
    await portal.screenshot({ path: `test-results/shots/${compte}-${page.replace(':', '-')}-2.png` });
  });
