import { expect, test } from './harness/chromium.ts';
import { serveEssai } from './harness/essai.ts';
import { AIDE } from './harness/pages.ts';

const KEYS = `<script>window.vues=[];for(const type of ['keydown','keyup','keypress'])for(const capture of [true,false])
window.addEventListener(type,(e)=>vues.push(type+' '+e.key),capture)</script>`;

test.beforeEach(async ({ portal, reseau }) => {
  await portal.goto(serveEssai(reseau, { head: KEYS }));
  await portal.locator(`${AIDE} .marque`).first().waitFor();
});

const carte = `${AIDE} #carte`;

test('a tab of the page that takes the focus shows its card, said politely; the page keeps the focus', async ({ portal }) => {
  await portal.locator('header a').last().focus();
  await portal.keyboard.press('Tab');
  await portal.keyboard.press('Tab');
  await expect(portal.locator(carte)).toContainText('Factures émises');
  await expect(portal.locator(`${AIDE} [role=status]`)).toContainText('Diapason, Factures émises');
  await expect(portal.getByRole('link', { name: 'Factures émises' })).toBeFocused();
  await portal.keyboard.press('Tab');
  await expect(portal.locator(carte)).toContainText('Sollicitations émises');
  await portal.locator('#champ').focus();
  await expect(portal.locator(carte)).toBeHidden();
});

test('Alt+Maj+D goes to the help of the tab one is on, and back', async ({ portal }) => {
  const tab = portal.getByRole('link', { name: 'Sollicitations émises' });
  await portal.getByRole('link', { name: 'Factures émises' }).focus();
  await portal.keyboard.press('Tab');
  await expect(tab).toBeFocused();
  await portal.keyboard.press('Alt+Shift+KeyD');
  const mark = portal.locator(`${AIDE} .marque`, { hasText: 'Sollicitations émises' });
  await expect(mark).toBeFocused();
  await expect(portal.locator(carte)).toBeVisible();
  await portal.keyboard.press('Alt+Shift+KeyD');
  await expect(tab).toBeFocused();
});

test('Esc closes the card, gives the focus back, and the page never hears of it', async ({ portal }) => {
  await portal.keyboard.press('Alt+Shift+KeyD');
  // The sentences come a moment after the card, and the source's link with them.
  await expect(portal.locator(`${carte} a`)).toBeVisible();
  await portal.keyboard.press('Tab');
  await expect(portal.locator(`${carte} a`)).toBeFocused();
  await portal.keyboard.press('Escape');
  await expect(portal.locator(carte)).toBeHidden();
  await expect(portal.locator(`${AIDE} .marque`).first()).toBeFocused();
  expect(
    await portal.evaluate(() => (window as unknown as { vues: string[] }).vues.filter((one) => one.includes('Escape'))),
  ).toEqual([]);
  // With nothing left to close, a key typed in the help is still none of the page's; typed in the page, it is the page's.
  await portal.keyboard.press('Escape');
  expect(
    await portal.evaluate(() => (window as unknown as { vues: string[] }).vues.filter((one) => one.includes('Escape'))),
  ).toEqual([]);
  await portal.locator('#champ').focus();
  await portal.keyboard.press('Escape');
  expect(await portal.evaluate(() => (window as unknown as { vues: string[] }).vues)).toContain('keydown Escape');
});

test('everything is reached and left with the keyboard alone', async ({ portal }) => {
  await portal.keyboard.press('Alt+Shift+KeyD');
  await portal.keyboard.press('Shift+Tab');
  const fold = portal.locator(`${AIDE} .pli .bouton`).first();
  await expect(fold).toBeFocused();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await portal.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  const lines = portal.locator(`${AIDE} .ligne`);
  expect(await lines.count()).toBe(10);
  const reached: string[] = [];
  for (let press = 0; press < 60; press++) {
    await portal.keyboard.press('Tab');
    const name = await portal.locator(AIDE).evaluate((host) => host.shadowRoot?.activeElement?.textContent ?? null);
    if (name === null) break;
    reached.push(name);
  }
  for (const name of await lines.allTextContents()) expect(reached).toContain(name);
  expect(reached.filter((name) => name === 'Replier pour de bon sur ce site')).toHaveLength(1);
  // Past the last one the focus leaves the help: it traps nobody.
  expect(reached.length).toBeLessThan(60);
  await lines.nth(2).focus();
  await portal.keyboard.press('Escape');
  await expect(portal.locator(carte)).toBeHidden();
  await portal.keyboard.press('Escape');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(fold).toBeFocused();
});

test('the command of the browser, as the background passes it on, reaches the help and comes back', async ({
  portal,
  background,
}) => {
  await portal.locator('#champ').focus();
  const command = (): Promise<unknown> =>
    background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.tabs.sendMessage(tab?.id ?? 0, { nom: 'aller-aux-marques', corps: null });
    });
  await command();
  await expect(portal.locator(`${AIDE} .marque`).first()).toBeFocused();
  await command();
  await expect(portal.locator('#champ')).toBeFocused();
});
