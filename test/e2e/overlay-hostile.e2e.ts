import { expect, test } from './harness/chromium.ts';
import { serveEssai } from './harness/essai.ts';
import { AIDE, openPage } from './harness/pages.ts';

const PAYLOAD = '<img src=x onerror=pris=1>';
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('a page that puts code in every label, name and attribute runs none of it through us', async ({ portal, reseau }) => {
  const tabs = ['Accueil connecté', `Factures émises ${asText(PAYLOAD)}`, asText(PAYLOAD), 'Sollicitations émises', 'Mon compte'];
  const url = serveEssai(reseau, {
    tabs,
    nom: `Lise ${asText(PAYLOAD)} Tournesol`,
    corps: `<a title="${asText(PAYLOAD)}" href="javascript:window.pris=1">Engagements</a>`,
  });
  await portal.goto(url);
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  await portal.locator(`${AIDE} .pli .bouton:visible`).click();
  for (const line of await portal.locator(`${AIDE} .ligne`).all()) await line.click();
  for (const mark of await portal.locator(`${AIDE} .marque:visible`).all()) await mark.click();
  expect(await portal.locator(AIDE).evaluate((host) => host.shadowRoot?.querySelectorAll('img, script, iframe').length)).toBe(0);
  const taken = (): Promise<number | undefined> => portal.evaluate(() => (window as unknown as { pris?: number }).pris);
  expect(await taken()).toBeUndefined();
  // Control: the same payload, written by the page as markup, runs.
  await portal.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), PAYLOAD);
  await expect.poll(taken).toBe(1);
});

test('a page whose fields hide the properties of its elements is read all the same', async ({ portal, reseau }) => {
  const names = [
    'children',
    'parentElement',
    'textContent',
    'getAttribute',
    'querySelectorAll',
    'contains',
    'matches',
    'checkVisibility',
  ];
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const head = `<script>
    for (const name of ['querySelectorAll', 'getBoundingClientRect', 'attachShadow', 'checkVisibility', 'contains', 'closest'])
      Element.prototype[name] = () => { throw new Error('hostile'); };
    JSON.stringify = Array.prototype.map = Array.prototype.find = () => { throw new Error('hostile'); };
    window.MutationObserver = window.AbortController = window.CustomEvent = null;
  </script>`;
  await portal.goto(
    serveEssai(reseau, { head, corps: `<form>${fields}<img name="body" alt=""><img name="documentElement" alt=""></form>` }),
  );
  await expect(portal.locator(`${AIDE} .marque`)).toHaveCount(4);
});

test('an element of the page that calls itself ours does not stop us', async ({ portal, reseau }) => {
  const head = `<script>addEventListener('DOMContentLoaded', () => document.documentElement.append(document.createElement('${AIDE}')))</script>`;
  await portal.goto(serveEssai(reseau, { head }));
  await expect(portal.locator(`${AIDE} .marque`).first()).toBeVisible();
});

test('the extension asks nothing of any network, whatever is opened', async ({ portal, reseau, background }) => {
  await openPage(portal, 'gestionnaire', 'accueil-connecte', 'bootstrap-3');
  await portal.locator(`${AIDE} .marque`).first().waitFor();
  /** The browser's own chatter, seen with no extension loaded too. */
  const own = /(^|[./])(googleapis|google|gstatic)\.com/;
  const outside = (): number => reseau.refused.filter((host) => !own.test(host)).length;
  const before = { inside: reseau.requests.length, outside: outside() };
  await portal.locator(`${AIDE} .pli .bouton:visible`).click();
  for (const line of await portal.locator(`${AIDE} .ligne`).all()) await line.click();
  for (const mark of await portal.locator(`${AIDE} .marque:visible`).all()) await mark.click();
  await portal.getByRole('button', { name: 'Ouvrir le panneau' }).click();
  expect({ inside: reseau.requests.length, outside: outside() }).toEqual(before);
  // Control: a request of the background is counted.
  await background.evaluate(() => fetch('https://telemetrie.exemple.test/').catch(() => null));
  expect(outside()).toBe(before.outside + 1);
});

test('what was kept and is damaged neither stops the page nor is lost', async ({ portal, reseau, background }) => {
  await portal.goto(serveEssai(reseau));
  const keys = (): Promise<string[]> => background.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  await expect.poll(keys).toContainEqual(expect.stringMatching(/^dossier:[0-9a-f]{32}:vues$/));
  const damaged = (await keys()).find((key) => key.endsWith(':vues') && !key.includes('sans-nom')) ?? '';
  await background.evaluate(
    (key) => chrome.storage.local.set({ [key]: [{ lieu: 7, constats: 'abîmé' }], reglages: 'abîmé' }),
    damaged,
  );
  await portal.reload();
  await expect(portal.locator(`${AIDE} .marque`)).toHaveCount(4);
  await expect.poll(keys).toContainEqual(expect.stringMatching(/^de-cote:dossier:/));
  expect(JSON.stringify(await background.evaluate(() => chrome.storage.local.get(null)))).toContain('"constats":"abîmé"');
});
