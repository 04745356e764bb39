import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../bot/cli/build/build-extension.ts';
import { expect, launchChromium, test, workerOf } from './harness/chromium.ts';
import { serveEssai } from './harness/essai.ts';
import { AIDE } from './harness/pages.ts';

test('an update under an open page leaves one help, which says to reload; then one help that works', async ({ reseau }) => {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-maj-'));
  const extension = join(folder, 'extension');
  cpSync(buildFolder('chrome'), extension, { recursive: true });
  const context = await launchChromium(extension, reseau, join(folder, 'profil'));
  try {
    await workerOf(context);
    const page = await context.newPage();
    await page.goto(serveEssai(reseau));
    await expect(page.locator(`${AIDE} .marque`)).toHaveCount(4);
    const manifest = join(extension, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":"[^"]+"/, '"version":"99.0.0"'));
    const browser = await context.browser()?.newBrowserCDPSession();
    await browser?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never);
    // The page changes, as pages do: the script that was left behind finds that nobody answers.
    await expect
      .poll(async () => {
        await page.evaluate(() => document.body.append('encore'));
        return page.locator(`${AIDE} [role=status]`).textContent();
      })
      .toMatch(/rechargez la page/);
    await expect(page.locator(AIDE)).toHaveCount(1);
    await expect(page.locator(`${AIDE} .marque`)).toHaveCount(0);
    await page.reload();
    await expect(page.locator(`${AIDE} .marque`)).toHaveCount(4);
    await expect(page.locator(AIDE)).toHaveCount(1);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a second start of the script in one page takes over from the first: one help, and it works', async ({
  portal,
  reseau,
  background,
}) => {
  await portal.goto(serveEssai(reseau));
  await expect(portal.locator(`${AIDE} .marque`)).toHaveCount(4);
  await background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, files: ['/portal.js'] });
  });
  await expect(portal.locator(AIDE)).toHaveCount(1);
  await expect(portal.locator(`${AIDE} .marque`)).toHaveCount(4);
  await portal.locator(`${AIDE} .marque`).first().click();
  await expect(portal.locator(`${AIDE} #carte`)).toContainText('Source');
});
