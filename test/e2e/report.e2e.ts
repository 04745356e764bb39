import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { findChromium } from '../bench/find-chromium.ts';
import { DIALOGUE } from '../unit/conversation-savoir.ts';
import { startTalk } from '../unit/direct-line-client.ts';
import { violationsOf } from './harness/axe.ts';

const TOKEN = 'jeton-du-rapport-1234567890';
const ASKED = [
  'Comment déposer une facture ?',
  'Quelle recette pour des crêpes ?',
  'Je ne peux pas me connecter',
  'Qui a gagné le match ?',
];

const test = base.extend<{ report: Page }, { browser: Browser }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  report: async ({ browser }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const env = {
      PORT: '0',
      DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`,
      DIAPASON_LOG: 'silent',
      DIAPASON_REPORT_TOKEN: TOKEN,
    };
    const assistant = await startAssistant(readSettings(env), { dialogue: DIALOGUE, page: null });
    for (const text of ASKED) {
      const talk = await startTalk(assistant.url);
      await talk.wait(1);
      await talk.say(text);
      await talk.wait(3);
    }
    const context = await browser.newContext({ httpCredentials: { username: 'agent', password: TOKEN } });
    const page = await context.newPage();
    await page.goto(`${assistant.url}rapport`);
    await use(page);
    await context.close();
    await assistant.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

test('the report of real conversations: what was not answered is there, masked and as asked', async ({ report }) => {
  await expect(report.getByText('Quelle recette pour des crêpes ?')).toBeVisible();
  await expect(report.getByRole('cell', { name: /\(\d+\s%\)/ }).first()).toBeVisible();
  await expect(report.getByText('Comment déposer une facture ?')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation, ${colorScheme}, and none on a small screen`, async ({ report }) => {
    await report.emulateMedia({ colorScheme });
    expect(await violationsOf(report)).toEqual([]);
    await report.setViewportSize({ width: 320, height: 640 });
    expect(await violationsOf(report)).toEqual([]);
    const overflow = () => report.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await overflow()).toBe(false);
    if (process.env.DIAPASON_SHOTS)
      await report.screenshot({ path: `${process.env.DIAPASON_SHOTS}/rapport-petit-${colorScheme}.png` });
    await report.setViewportSize({ width: 1200, height: 900 });
    if (process.env.DIAPASON_SHOTS)
      await report.screenshot({ path: `${process.env.DIAPASON_SHOTS}/rapport-${colorScheme}.png`, fullPage: true });
  });
}

test('is read with the keyboard alone: the link, then each table that scrolls', async ({ report }) => {
  await report.keyboard.press('Tab');
  await expect(report.getByRole('link', { name: /CSV/ })).toBeFocused();
  await report.keyboard.press('Tab');
  await expect(report.getByRole('region', { name: /par semaine/ })).toBeFocused();
});
