import type { Page } from '@playwright/test';
import { expect, test } from './harness/chromium.ts';
import { openPage } from './harness/pages.ts';
import { extensionPage } from './harness/panneau.ts';

/** Presses Tab until the focus is on something of this name. */
async function tabTo(panel: Page, name: RegExp, most = 80): Promise<void> {
  const focused = (): Promise<string> =>
    panel.evaluate(() => {
      const one = document.activeElement;
      if (one === null) return '';
      const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? [...(one.labels ?? [])] : [];
      return [one.textContent, ...labels.map((label) => label.textContent)].join(' ').trim();
    });
  for (let press = 0; press < most; press++) {
    await panel.keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`Nothing named ${name} was reached in ${most} presses of Tab`);
}

test('questions, reasons, structure, settings and erasing, with the keyboard alone', async ({
  navigateur,
  background,
  portal,
}) => {
  test.setTimeout(120_000);
  await openPage(portal, 'barre-minimale', 'accueil-connecte');
  await expect.poll(() => background.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length)).toBe(2);
  // The panel in front: what it shows is then what was last seen.
  const panel = await navigateur.newPage();
  await panel.goto(extensionPage(background, 'sidepanel.html'));
  await panel.getByRole('tablist').waitFor();

  await tabTo(panel, /^Mes espaces$/);
  await tabTo(panel, /^Un fournisseur/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: /Qu’est-ce qui vous concerne/ })).toBeFocused();
  await tabTo(panel, /marché public de travaux/);
  await panel.keyboard.press('Space');
  await tabTo(panel, /^Valider$/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('region', { name: /Êtes-vous gestionnaire/ })).toBeFocused();
  await tabTo(panel, /passer$/);
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.resume')).toBeFocused();

  await tabTo(panel, /^Pourquoi \? Factures émises/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('C’est cette règle qui décide.')).toBeVisible();
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('C’est cette règle qui décide.')).toHaveCount(0);

  await panel.getByRole('tab', { name: 'Mes espaces' }).focus();
  await panel.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'Ma structure' })).toBeFocused();
  await expect(panel.getByRole('tab', { name: 'Ma structure' })).toHaveAttribute('aria-selected', 'true');
  await tabTo(panel, /Lire les structures/);
  await panel.keyboard.press('Space');
  await expect(panel.getByLabel('Lire les structures dont j’ouvre l’écran')).toBeChecked();

  await panel.getByRole('tab', { name: 'Ma structure' }).focus();
  await panel.keyboard.press('End');
  await expect(panel.getByRole('tab', { name: 'Réglages' })).toBeFocused();
  await tabTo(panel, /^Tout effacer/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByRole('dialog').getByRole('button', { name: 'Non, garder' })).toBeFocused();
  await panel.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Tout effacer' })).toBeFocused();
  await panel.keyboard.press('Enter');
  await panel.keyboard.press('Tab');
  await panel.keyboard.press('Enter');
  await expect(panel.getByText('Tout est effacé.')).toBeVisible();
  await panel.close();
});

test('the assistant answers in the panel, keeps its place, and sends nothing', async ({
  navigateur,
  background,
  reseau,
  portal,
}) => {
  await openPage(portal, 'barre-minimale', 'accueil-connecte');
  await expect.poll(() => background.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length)).toBe(2);
  const panel = await navigateur.newPage();
  await panel.goto(extensionPage(background, 'sidepanel.html'));
  await panel.getByRole('tab', { name: 'Assistant' }).click();
  const field = panel.getByRole('combobox');
  await field.waitFor();
  const before = { inside: reseau.requests.length, refused: reseau.refused.length };
  await field.fill('à quoi sert l’espace Engagements ?');
  await panel.keyboard.press('Enter');
  await expect(panel.locator('.diapason-chat .transcript')).toContainText('Un engagement');
  await panel.reload();
  await panel.getByRole('tab', { name: 'Assistant' }).click();
  await expect(panel.locator('.diapason-chat .transcript')).toContainText('à quoi sert l’espace Engagements ?');
  expect({ inside: reseau.requests.length, refused: reseau.refused.length }).toEqual(before);
  // Control: a request of the panel would be counted.
  await panel.evaluate(() => fetch('https://telemetrie.exemple.test/').catch(() => null));
  expect(reseau.refused.length).toBe(before.refused + 1);
  await panel.close();
});
