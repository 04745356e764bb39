import { findCompte } from '../portal/comptes.ts';
import { expect, test } from './harness/chromium.ts';
import { AIDE, openPage } from './harness/pages.ts';

/** What is kept of the structures that a manager opens: only once he allowed it. */
test('a structure is read on its own screen when the manager allows it, and not before', async ({ portal, background }) => {
  const { structure } = findCompte('gestionnaire');
  const kept = (): Promise<string> => background.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  await openPage(portal, 'gestionnaire', 'structure', 'bootstrap-3');
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  await expect.poll(kept).toMatch(/dossier:[0-9a-f]{32}:vues/);
  expect(await kept()).not.toContain('"lieu":"structure"');
  expect(await kept()).not.toContain(structure?.siret);
  await background.evaluate(() => chrome.storage.local.set({ reglages: { langue: 'fr', sites: {}, lireStructures: true } }));
  await expect.poll(kept).toContain(`"siret":"${structure?.siret}"`);
  expect(await kept()).toContain('"lieu":"structure"');
});
