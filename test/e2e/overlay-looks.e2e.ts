import type { Page } from '@playwright/test';
import { sizeOfPli } from '../../extension/overlay/placer.ts';
import { violationsOf } from './harness/axe.ts';
import { expect, test } from './harness/chromium.ts';
import { faintTexts } from './harness/contrast.ts';
import { serveEssai } from './harness/essai.ts';
import { AIDE, openPage, tell } from './harness/pages.ts';

const SHOTS = 'test-results/captures';
const carte = `${AIDE} #carte`;

/** The fold and a card of it, both open. */
async function unfold(page: Page): Promise<void> {
  await page.locator(`${AIDE} .pli .bouton:visible`).click();
  await page.locator(`${AIDE} .ligne`).first().click();
  await expect(page.locator(carte)).toContainText('Source');
}

/** Everything of ours that is shown stands whole in the viewport, marks of tabs scrolled away apart. */
const outside = (page: Page): Promise<readonly string[]> =>
  page.locator(AIDE).evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('.leaf:not(.ferme), .bouton, .marque') ?? [])]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .filter((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return left < -0.5 || top < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
      })
      .filter((one) => one.closest('.leaf') === null || one.matches('.leaf'))
      .map((one) => one.className),
  );

const LOOKS = {
  clair: () => Promise.resolve(),
  sombre: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'couleurs-forcees': (page) => page.emulateMedia({ forcedColors: 'active' }),
  'sans-mouvement': (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
  '320-px': (page) => page.setViewportSize({ width: 320, height: 640 }),
  // A browser's zoom of 200 % halves the window in CSS pixels.
  'zoom-200': (page) => page.setViewportSize({ width: 640, height: 400 }),
} as const satisfies Readonly<Record<string, (page: Page) => Promise<void>>>;

for (const [look, apply] of Object.entries<(page: Page) => Promise<void>>(LOOKS)) {
  test(`${look}: no violation for axe, all in the window, nothing moves by itself`, async ({ portal, background }) => {
    await tell(background, 'barre-minimale', { kind: 'fournisseur', rattache: true });
    await apply(portal);
    await openPage(portal, 'barre-minimale', 'accueil-connecte', 'boites-et-roles');
    await portal.locator(`${AIDE} .marque`).first().waitFor({ state: 'attached' });
    await portal.screenshot({ path: `${SHOTS}/${look}-marques.png` });
    await portal.locator(`${AIDE} .pli .bouton:visible`).waitFor();
    const mark = portal.locator(`${AIDE} .marque:visible`).first();
    if ((await mark.count()) > 0) {
      await mark.click();
      await expect(portal.locator(carte)).toContainText('Source');
      await portal.screenshot({ path: `${SHOTS}/${look}-carte.png` });
      expect(await outside(portal)).toEqual([]);
      await portal.keyboard.press('Escape');
    }
    await unfold(portal);
    await portal.screenshot({ path: `${SHOTS}/${look}-volet.png` });
    expect(await violationsOf(portal, AIDE)).toEqual([]);
    expect(await faintTexts(portal)).toEqual([]);
    expect(await outside(portal)).toEqual([]);
    expect(await portal.locator(AIDE).evaluate((host) => host.shadowRoot?.getAnimations().length)).toBe(0);
    // The page itself is no wider for it.
    expect(await portal.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      await portal.evaluate((name) => {
        const aide = document.querySelector(name);
        aide?.remove();
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, AIDE),
    );
  });
}

test('control: violations planted in our own layer are counted, shadow root included', async ({ portal, reseau }) => {
  await portal.goto(serveEssai(reseau));
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  await unfold(portal);
  await portal.locator(AIDE).evaluate((host) => {
    host.shadowRoot
      ?.querySelector('#carte')
      ?.insertAdjacentHTML(
        'afterbegin',
        '<img src="data:,"><button></button><p style="color:#999;background:#aaa">Illisible</p>',
      );
  });
  const found = (await violationsOf(portal, AIDE)).map((one) => one.split(' ')[0]);
  expect([...new Set(found)].sort()).toEqual(['button-name', 'image-alt']);
  expect(await faintTexts(portal)).toEqual(['1.2: Illisible']);
});

test('targets are 24 pixels at least, and text contrasts in the dark too', async ({ portal, reseau }) => {
  await portal.emulateMedia({ colorScheme: 'dark' });
  await portal.goto(serveEssai(reseau));
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  await unfold(portal);
  const small = await portal.locator(AIDE).evaluate((host) =>
    [...(host.shadowRoot?.querySelectorAll('button') ?? [])].flatMap((button) => {
      const { width, height } = button.getBoundingClientRect();
      return button.checkVisibility() && (width < 24 || height < 24) ? [button.textContent] : [];
    }),
  );
  expect(small).toEqual([]);
  const background = await portal.locator(carte).evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(background).not.toBe('rgb(255, 255, 255)');
});

test('the fold is drawn within the room kept for it, beside the bar and in its corner', async ({ portal, reseau }) => {
  await portal.goto(serveEssai(reseau, {}));
  const bouton = portal.locator(`${AIDE} .pli .bouton:visible`);
  await expect(bouton).toBeVisible();
  const kept = sizeOfPli((await bouton.textContent()) ?? '');
  const drawn = (await bouton.boundingBox()) ?? { width: Number.NaN, height: Number.NaN };
  expect(drawn.height).toBe(kept.height);
  expect(drawn.width).toBeLessThanOrEqual(kept.width);
  expect(drawn.width).toBeGreaterThan(kept.width / 2);
  await portal.setViewportSize({ width: 420, height: 500 });
  await expect.poll(() => bouton.boundingBox().then((box) => box && Math.round(box.y + box.height))).toBe(492);
  expect(await outside(portal)).toEqual([]);
});

test('host style sheets reach nothing of ours, and ours reach nothing of the page', async ({ portal, reseau }) => {
  const head = `<style>*{font-size:31px!important;letter-spacing:5px!important}button{background:hotpink!important;text-transform:uppercase!important}
    diapason-aide{display:none!important;opacity:0!important;transform:scale(3)!important;position:static!important;font-size:40px!important}
    :root{--a:hotpink;--w:hotpink}</style>`;
  await portal.goto(serveEssai(reseau, { head }));
  const mark = portal.locator(`${AIDE} .marque`).first();
  await expect(mark).toBeVisible();
  await portal.locator(`${AIDE} .pli .bouton:visible`).click();
  const bouton = portal.locator(`${AIDE} .pli .bouton:visible`);
  await expect(bouton).toHaveCSS('font-size', '15px');
  await expect(bouton).toHaveCSS('letter-spacing', 'normal');
  await expect(bouton).toHaveCSS('text-transform', 'none');
  await expect(bouton).toHaveCSS('color', 'rgb(11, 85, 102)');
  // Control: the same sheet reaches the page's own tabs; and ours do not.
  const tab = portal.getByRole('link', { name: 'Factures émises' });
  await expect(tab).toHaveCSS('font-size', '31px');
  await expect(tab).toHaveCSS('display', 'block');
  await expect(portal.locator(AIDE)).toHaveCSS('position', 'fixed');
});
