import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFolder } from '../../bot/cli/build/build-extension.ts';
import { createBacASable } from '../portal/serveur.ts';
import { expect, launchChromium, test } from './harness/chromium.ts';
import { AIDE } from './harness/pages.ts';

test('the sandbox build works on localhost, and not at the portal’s own address', async ({ reseau }) => {
  const server = http.createServer(createBacASable());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const profile = mkdtempSync(join(tmpdir(), 'diapason-sable-'));
  const context = await launchChromium(buildFolder('chrome', true), reseau, profile);
  try {
    const page = await context.newPage();
    await page.goto(`http://localhost:${port}/entrer?compte=barre-minimale`);
    await expect(page.locator(`${AIDE} .marque:visible`)).toHaveCount(4);
    await page.goto('https://chorus-pro.gouv.fr/entrer?compte=barre-minimale');
    await expect(page.getByText('Sollicitations émises').first()).toBeAttached();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(page.locator(AIDE)).toHaveCount(0);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
    server.closeAllConnections();
    server.close();
  }
});
