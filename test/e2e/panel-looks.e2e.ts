import type { Page } from '@playwright/test';
import { violationsOf } from './harness/axe.ts';
import { expect, test } from './harness/chromium.ts';
import { openPage } from './harness/pages.ts';
import { expectSound, extensionPage, openPanneau, openTab } from './harness/panneau.ts';

const SHOTS = 'test-results/captures';

const LOOKS = {
  clair: () => Promise.resolve(),
  sombre: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'couleurs-forcees': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'sans-mouvement': (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  '320-px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  // A browser's zoom of 200 % halves the panel in CSS pixels.
  'zoom-200': (page) => page.setViewportSize({ width: 200, height: 400 }),
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

/** The states of the panel, each reached from the one before. */
const ETATS: Readonly<Record<string, (panel: Page, portal: Page) => Promise<void>>> = {
  'avant-toute-page': async (panel) => {
    await expect(panel.getByRole('heading', { name: 'Les espaces de Chorus Pro' })).toBeVisible();
  },
  'une-question': async (panel, portal) => {
    await openPage(portal, 'gestionnaire', 'structure');
    await expect(panel.getByRole('heading', { name: 'Une question pour préciser' })).toBeVisible();
  },
  pourquoi: async (panel) => {
    await panel.getByRole('button', { name: 'Pourquoi ? Factures reçues' }).click();
    await panel.getByRole('button', { name: 'En savoir plus Factures de travaux' }).click();
    await panel.locator('summary', { hasText: 'Vos réponses' }).click();
  },
  'ma-structure': async (panel) => {
    await openTab(panel, 'Ma structure');
    await panel.getByLabel('Lire les structures dont j’ouvre l’écran').check();
    await expect(panel.getByRole('heading', { name: 'MENUISERIE D’EXEMPLE (société fictive)' })).toBeVisible();
  },
  assistant: async (panel) => {
    await openTab(panel, 'Assistant');
    await expect(panel.locator('.transcript')).toContainText('Que voulez-vous faire ?');
  },
  reglages: async (panel) => {
    await openTab(panel, 'Réglages');
    await panel.getByText('Tout voir, tel que c’est gardé').click();
    await expect(panel.getByRole('textbox', { name: 'Les données, en JSON' })).toHaveValue(/"lieu"/);
  },
  effacer: async (panel) => {
    await panel.getByRole('button', { name: 'Tout effacer' }).click();
    await expect(panel.getByRole('dialog')).toBeVisible();
  },
  'page-inconnue': async (panel, portal) => {
    await panel.keyboard.press('Escape');
    await openTab(panel, 'Mes espaces');
    // A picture of the panel may have brought its tab to the front.
    await portal.bringToFront();
    await portal.goto('https://chorus-pro.gouv.fr/cpp/inconnue');
    await panel.getByText('Aider Diapason à la connaître').click();
    await panel.getByRole('button', { name: 'Préparer un rapport' }).click();
    await expect(panel.getByRole('textbox', { name: 'Le rapport, en entier' })).toBeVisible();
  },
};

for (const [look, apply] of Object.entries<(page: Page) => Promise<void>>(LOOKS)) {
  test(`${look}: every state of the panel, no violation for axe, nothing wider than the panel`, async ({
    navigateur,
    background,
    portal,
    reseau,
  }) => {
    test.setTimeout(180_000);
    reseau.serve('chorus-pro.gouv.fr/cpp/inconnue', {
      html: '<!doctype html><html lang="fr"><title>x</title><link rel="icon" href="data:,"><h1>Durand</h1><p>Autre page</p></html>',
    });
    const panel = await openPanneau(navigateur, background, portal);
    await apply(panel);
    for (const [etat, reach] of Object.entries(ETATS)) {
      await test.step(etat, async () => {
        await reach(panel, portal);
        await panel.screenshot({ path: `${SHOTS}/panneau-${look}-${etat}.png`, fullPage: true });
        await expectSound(panel);
        expect(await panel.evaluate(() => document.getAnimations().length)).toBe(0);
      });
    }
    for (const path of ['options.html', 'premiere-fois.html']) {
      await panel.goto(extensionPage(background, path));
      await panel.getByRole('heading', { level: 1 }).waitFor();
      await panel.screenshot({ path: `${SHOTS}/${path}-${look}.png`, fullPage: true });
      await expectSound(panel);
    }
    await panel.close();
  });
}

test('control: violations planted in the panel are counted, and so is what is too wide', async ({
  navigateur,
  background,
  portal,
}) => {
  const panel = await openPanneau(navigateur, background, portal);
  expect(await violationsOf(panel)).toEqual([]);
  await panel.evaluate(() => {
    const html = '<img src="data:,"><button></button><p style="color:#999;background:#aaa;width:900px">Illisible</p>';
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', html);
  });
  const found = (await violationsOf(panel)).map((one) => one.split(' ')[0]);
  expect([...new Set(found)].sort()).toEqual(['button-name', 'color-contrast', 'image-alt']);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeGreaterThan(900);
  await panel.close();
});
