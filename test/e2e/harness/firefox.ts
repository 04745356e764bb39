import { existsSync } from 'node:fs';
import { test as base, expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { buildFolder } from '../../../bot/cli/build/build-extension.ts';
import { empreinteOf } from '../../../extension/platform/storage/empreinte.ts';
import type { Compte } from '../../portal/compte.ts';
import { type Reseau, startReseau } from './proxy.ts';

const ID = 'diapason@diapason.invalid';
/** Any: makes the addresses of the extension's own pages known beforehand. */
const UUID = '6f1c2c58-0000-4000-8000-00000000d1a9';

const PLACES = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

function findFirefox(): string {
  const found = [process.env.DIAPASON_FIREFOX, ...PLACES].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('Aucun Firefox trouvé : installez-le, ou donnez son chemin dans DIAPASON_FIREFOX.');
  return found;
}

/** Debian's Firefox with the production build installed, driven over WebDriver BiDi. Playwright is only the runner here. */
export const test = base.extend<{ portal: Page }, { reseau: Reseau; firefox: Browser }>({
  reseau: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const reseau = await startReseau();
      await use(reseau);
      reseau.stop();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ reseau }, use) => {
      const proxy = { type: 1, ssl: '127.0.0.1', ssl_port: reseau.port, http: '127.0.0.1', http_port: reseau.port };
      const firefox = await puppeteer.launch({
        browser: 'firefox',
        executablePath: findFirefox(),
        headless: true,
        acceptInsecureCerts: true,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          ...Object.fromEntries(Object.entries(proxy).map(([key, value]) => [`network.proxy.${key}`, value])),
          'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        },
      });
      await firefox.installExtension(buildFolder('firefox'));
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  portal: async ({ firefox }, use) => {
    const page = await firefox.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await use(page);
    await page.close();
  },
});

/** One of the extension's own pages, in a tab: from there its storage is at hand. */
export async function openKeeper(firefox: Browser): Promise<Page> {
  const keeper = await firefox.newPage();
  // Firefox loads the page in another process, and WebDriver BiDi never tells the end of that navigation.
  await keeper.goto(`moz-extension://${UUID}/options.html`, { timeout: 2000 }).catch(() => undefined);
  await expect.poll(() => keeper.evaluate(() => 'chrome' in globalThis && chrome.storage !== undefined)).toBe(true);
  return keeper;
}

/** What the person of an account told. */
export async function tell(keeper: Page, { personne, profil }: Compte): Promise<void> {
  if (personne === null) return;
  const { sel } = await keeper.evaluate(() => chrome.storage.local.get('sel'));
  const key = `dossier:${empreinteOf(personne, String(sel))}:profil`;
  await keeper.evaluate((items) => chrome.storage.local.set(items), { [key]: profil as Record<string, unknown> });
}

export { expect };
