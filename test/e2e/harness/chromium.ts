import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { buildFolder } from '../../../bot/cli/build/build-extension.ts';
import { findChromium } from '../../bench/find-chromium.ts';
import { type Reseau, startReseau } from './proxy.ts';

/** Starts Chromium with a build of the extension, on a network of ours. */
export async function launchChromium(extension: string | null, { port }: Reseau, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    proxy: { server: `http://127.0.0.1:${port}`, bypass: 'localhost' },
    args: [
      // Playwright disables extensions: only the first flag lifts it.
      ...(extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...['--no-first-run', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--no-default-browser-check'],
    ],
  });
}

/**
 * The page that the extension opens when it is installed comes to the front by itself: on a slow machine, in the middle of a test,
 * and the panel then rightly says that the tab in front is not the portal.
 */
export async function firstPageOpened(context: BrowserContext): Promise<void> {
  await expect
    .poll(() => context.pages().some((page) => page.url().endsWith('/premiere-fois.html')), { timeout: 30_000 })
    .toBe(true);
}

/** The background of the extension. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

interface ParWorker {
  readonly reseau: Reseau;
  readonly navigateur: BrowserContext;
  readonly background: Worker;
}

/** Erases all that Diapason keeps. This machine's salt stays: a reading may still be on its way, and would make another. */
export const forgetAll = (background: Worker): Promise<void> =>
  background.evaluate(async () => {
    const kept = Object.keys(await chrome.storage.local.get(null)).filter((key) => key !== 'sel' && key !== 'version');
    await chrome.storage.local.remove(kept);
    await chrome.storage.session.clear();
  });

/** One browser a file, everything Diapason keeps erased before each test. */
export const test = base.extend<{ portal: Page }, ParWorker>({
  reseau: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const reseau = await startReseau();
      await use(reseau);
      reseau.stop();
    },
    { scope: 'worker' },
  ],
  navigateur: [
    async ({ reseau }, use) => {
      const profile = mkdtempSync(join(tmpdir(), 'diapason-profil-'));
      const context = await launchChromium(buildFolder('chrome'), reseau, profile);
      await firstPageOpened(context);
      await use(context);
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  background: [async ({ navigateur }, use) => use(await workerOf(navigateur)), { scope: 'worker' }],
  portal: async ({ navigateur, background }, use) => {
    await forgetAll(background);
    const page = await navigateur.newPage();
    await use(page);
    await page.close();
  },
});

export { expect };
