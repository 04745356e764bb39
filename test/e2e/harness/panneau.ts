import type { BrowserContext, Page, Worker } from '@playwright/test';
import { violationsOf } from './axe.ts';
import { expect } from './chromium.ts';

/** An address of the extension in Chromium. */
export const extensionPage = (background: Worker, path: string): string => new URL(`/${path}`, background.url()).href;

/**
 * The panel in a tab of its own, behind the portal's: it follows the tab in front just as it does at the side of the window.
 * What the real side panel adds is tested apart.
 */
export async function openPanneau(navigateur: BrowserContext, background: Worker, portal: Page): Promise<Page> {
  const panel = await navigateur.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(extensionPage(background, 'sidepanel.html'));
  await panel.getByRole('tablist').waitFor();
  await portal.bringToFront();
  return panel;
}

export const openTab = (panel: Page, name: string): Promise<void> => panel.getByRole('tab', { name }).click();

/** No violation for axe, and nothing wider than the window. */
export async function expectSound(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}
