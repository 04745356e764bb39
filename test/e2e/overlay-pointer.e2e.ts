import { expect, test } from './harness/chromium.ts';
import { serveEssai } from './harness/essai.ts';
import { AIDE, openPage, tell } from './harness/pages.ts';

const carte = `${AIDE} #carte`;
const marque = (nom: string): string => `${AIDE} .marque:has-text("${nom}")`;

test.describe('with a mouse', () => {
  test.beforeEach(async ({ portal, reseau }) => {
    await portal.goto(serveEssai(reseau));
    await portal.locator(`${AIDE} .marque`).first().waitFor();
  });

  test('a card opens under the pointer, stays while the pointer is on it, and goes when it leaves', async ({ portal }) => {
    await portal.locator(marque('Factures émises')).hover();
    await expect(portal.locator(carte)).toBeVisible();
    await portal.locator(`${carte} h3`).hover();
    await portal.locator(`${carte} a`).hover();
    await expect(portal.locator(carte)).toBeVisible();
    await portal.mouse.move(900, 700);
    await expect(portal.locator(carte)).toBeHidden();
  });

  test('a click keeps it open; another click, its cross, or a click on the page close it', async ({ portal }) => {
    await portal.locator(marque('Factures émises')).click();
    await portal.mouse.move(900, 700);
    await portal.locator(marque('Mon compte')).hover();
    await expect(portal.locator(carte)).toContainText('Factures émises');
    await portal.locator(marque('Factures émises')).click();
    await expect(portal.locator(carte)).toBeHidden();
    await portal.locator(marque('Factures émises')).click();
    await portal.locator(`${carte} .fermer`).click();
    await expect(portal.locator(carte)).toBeHidden();
    await portal.locator(marque('Factures émises')).click();
    await portal.mouse.click(900, 700);
    await expect(portal.locator(carte)).toBeHidden();
  });

  test('the card says what it is for, the verdict, the next step, the other name, the source and its date', async ({
    portal,
  }) => {
    await portal.locator(marque('Sollicitations émises')).click();
    const card = portal.locator(carte);
    for (const words of ['Vous l’avez', 'Rien à faire', 'Dans le portail d’aujourd’hui', 'relu le 24 novembre 2026'])
      await expect(card).toContainText(words);
    await expect(card).toContainText('ouvert sur au moins une de vos structures');
    await expect(card.locator('a')).toHaveAttribute('href', /^https:/);
    await expect(card.locator('a')).toHaveAttribute('rel', /noreferrer/);
  });

  test('folded for good, it stays so on this site only, until it is asked back', async ({ portal }) => {
    await portal.locator(`${AIDE} .pli .bouton:visible`).click();
    await portal.getByRole('button', { name: 'Replier pour de bon' }).click();
    await expect(portal.locator(`${AIDE} .marque:visible`)).toHaveCount(0);
    await portal.reload();
    const handle = portal.getByRole('button', { name: 'Diapason : montrer l’aide' });
    await expect(handle).toBeVisible();
    await openPage(portal, 'services-utilisateur', 'domaine:facturation');
    await expect(portal.locator(`${AIDE} .marque:visible`).first()).toBeVisible();
    await portal.goto('https://chorus-pro.gouv.fr/cpp/essai');
    await handle.click();
    await expect(portal.locator(`${AIDE} .marque:visible`)).toHaveCount(4);
  });
});

test('« Ouvrir le panneau », on a card, opens the real side panel', async ({ portal, reseau, background }) => {
  await portal.goto(serveEssai(reseau));
  await portal.locator(marque('Factures émises')).click();
  const panels = (): Promise<number> =>
    background.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length);
  const [tab] = await background.evaluate(() => chrome.tabs.query({ active: true }));
  // A test before may have left it open: closed for this tab, and for all.
  await background.evaluate(async (tabId) => {
    await chrome.sidePanel.setOptions({ tabId, enabled: false });
    await chrome.sidePanel.setOptions({ enabled: false });
    await chrome.sidePanel.setOptions({ enabled: true, path: 'sidepanel.html' });
    await chrome.sidePanel.setOptions({ tabId, enabled: true, path: 'sidepanel.html' });
  }, tab?.id ?? 0);
  await expect.poll(panels).toBe(0);
  await portal.getByRole('button', { name: 'Ouvrir le panneau' }).click();
  await expect.poll(panels).toBe(1);
  await expect(portal.locator(`${carte} small:visible`, { hasText: 'Alt+Maj+S' })).toHaveCount(0);
});

test('the icon counts what is to be added, and no more', async ({ portal, background }) => {
  await tell(background, 'barre-minimale', { kind: 'fournisseur', gestionnaire: true, rattache: true, ccagTravaux: true });
  await openPage(portal, 'barre-minimale', 'accueil-connecte', 'bootstrap-3');
  const badge = (): Promise<string> =>
    background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });
  await expect.poll(badge).toBe('2');
  await background.evaluate(async () => {
    const all = await chrome.storage.local.get(null);
    const key = Object.keys(all).find((name) => /^dossier:[0-9a-f]{32}:profil$/.test(name)) ?? '';
    await chrome.storage.local.set({ [key]: { ...(all[key] as object), ccagTravaux: false } });
  });
  // The page is judged again as soon as the user's answers change.
  await expect.poll(badge).toBe('1');
});

test('what was told before any name goes to the first one; another name starts empty, and is told so', async ({
  portal,
  background,
}) => {
  await background.evaluate(() => chrome.storage.local.set({ 'dossier:sans-nom:profil': { kind: 'fournisseur' } }));
  await openPage(portal, 'barre-minimale', 'accueil-connecte', 'bootstrap-3');
  const states = (): Promise<{ qui: string; nouveau: boolean }[]> =>
    background.evaluate(async () => Object.values(await chrome.storage.session.get(null)) as { qui: string; nouveau: boolean }[]);
  await expect.poll(async () => (await states())[0]?.qui).toMatch(/^[0-9a-f]{32}$/);
  const [first] = await states();
  expect(first?.nouveau).toBe(false);
  const told = (qui: string | undefined): Promise<unknown> =>
    background.evaluate(async (key) => (await chrome.storage.local.get(key))[key], `dossier:${qui}:profil`);
  await expect.poll(() => told(first?.qui)).toEqual({ kind: 'fournisseur' });
  await openPage(portal, 'gestionnaire', 'accueil-connecte', 'bootstrap-3');
  await expect.poll(async () => (await states())[0]?.nouveau).toBe(true);
  const [second] = await states();
  expect(second?.qui).not.toBe(first?.qui);
  const kept = await background.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(kept).toContain(`dossier:${second?.qui}:vues`);
  expect(await told(second?.qui)).toBeUndefined();
  expect(kept).not.toMatch(/tournesol|mirabelle/i);
});
