import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../knowledge/catalogue/noms.ts';
import type { Verdict } from '../../knowledge/diagnosis/vocabulary.ts';
import { addressOf } from '../portal/adresses.ts';
import { ATTENTES } from '../portal/attentes/attentes.ts';
import { findCompte } from '../portal/comptes.ts';
import { serveEssai } from './harness/essai.ts';
import { expect, test } from './harness/firefox.ts';
import { AIDE, wordOf } from './harness/pages.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const inAide = (selector: string): string => `${AIDE} >>> ${selector}`;

async function openPage(page: Page, compte: string, id: string, habillage: string): Promise<void> {
  const address = addressOf(findCompte(compte).generation, id);
  await page.goto(`${new URL(address).origin}/entrer?compte=${compte}&habillage=${habillage}`);
  await page.goto(address);
}

/** name → words, as the list of our region says them */
const readWords = (page: Page): Promise<Record<string, string>> =>
  page.$eval(AIDE, (host) =>
    Object.fromEntries(
      [...(host.shadowRoot?.querySelectorAll('ol > li > button') ?? [])].map((button) => [
        button.querySelector('span > span')?.textContent ?? '',
        button.querySelector('em')?.textContent ?? '',
      ]),
    ),
  );

/** One story a generation: what is seen, a card, the fold, the keyboard, axe. */
for (const [compte, id, habillage] of [
  ['gestionnaire', 'accueil-connecte', 'bootstrap-3'],
  ['services-utilisateur', 'domaine:facturation', 'panneaux'],
] as const) {
  test(`Firefox, ${compte}: verdicts of what the profile does not decide, card, keyboard, axe`, async ({ portal }) => {
    await openPage(portal, compte, id, habillage);
    await portal.waitForSelector(inAide('.marque'));
    const attente = ATTENTES[compte]?.[id];
    const words = await readWords(portal);
    const seen = ESPACE_IDS.filter((one) => attente?.espaces[one].startsWith('present'));
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen) expect(words[nomOf(one)]).toBe(wordOf('present' satisfies Verdict));
    expect(Object.keys(words)).toHaveLength(14);

    await portal.locator(inAide('.marque')).click();
    await portal.waitForSelector(inAide('#carte ::-p-text(Alt+Maj+S)'));
    await portal.waitForSelector(inAide('#carte ::-p-text(Source)'));
    await portal.evaluate(AXE);
    const violations = await portal.evaluate(async (name) => {
      const { axe } = globalThis as unknown as {
        axe: { run(part: string, options: object): Promise<{ violations: { id: string }[] }> };
      };
      return (await axe.run(name, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations.map((one) => one.id);
    }, AIDE);
    expect(violations).toEqual([]);
    await portal.screenshot({ path: `test-results/captures/firefox-${compte}.png` });

    await portal.evaluate(() => document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-key', key)));
    await portal.keyboard.press('Escape');
    await portal.waitForSelector(inAide('#carte[hidden]'));
    expect(await portal.$eval('body', (body) => body.getAttribute('data-key'))).toBeNull();
    await portal.keyboard.press('a');
    expect(await portal.$eval('body', (body) => body.getAttribute('data-key'))).toBe(null);
  });
}

test('Firefox: the layer stands under the page’s strictest policy, in its own style, and follows a new bar', async ({
  portal,
  reseau,
}) => {
  await openPage(portal, 'barre-minimale', 'accueil-connecte', 'boites-et-roles');
  await portal.waitForSelector(inAide('.marque'));
  expect(await portal.$eval(inAide('.bouton'), (button) => getComputedStyle(button).fontSize)).toBe('15px');
  expect(await portal.$eval(AIDE, (host) => getComputedStyle(host).position)).toBe('fixed');
  await portal.goto(serveEssai(reseau));
  await portal.waitForSelector(inAide('.marque'));
  for (let turn = 0; turn < 5; turn++) {
    await portal.evaluate(() => {
      const nav = document.querySelector('#barre');
      if (nav !== null) nav.innerHTML = `${nav.innerHTML} `;
    });
  }
  await expect.poll(() => portal.$$eval(AIDE, (hosts) => hosts.length)).toBe(1);
  await expect.poll(async () => (await portal.$$(inAide('.marque'))).length).toBe(4);
});

test('Firefox: a look-alike host gets nothing', async ({ portal, reseau }) => {
  const url = serveEssai(reseau);
  await portal.goto(url);
  await portal.waitForSelector(inAide('.marque'));
  const html = await portal.evaluate(async () => (await fetch(location.href)).text());
  reseau.serve('idp.chorus-pro.gouv.fr/cpp/essai', { html });
  await portal.goto('https://idp.chorus-pro.gouv.fr/cpp/essai');
  await portal.waitForSelector('#barre a');
  await portal.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await portal.$(AIDE)).toBeNull();
});
