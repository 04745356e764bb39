/** `npm run pictures`: the pictures of the README, taken from the production builds in a real Chromium, on the training sandbox. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { buildChat } from '../../bot/cli/build/build-chat.ts';
import { buildExtension, buildFolder } from '../../bot/cli/build/build-extension.ts';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { createDialogue } from '../../bot/conversation/dialogue.ts';
import { loadSavoir } from '../../bot/conversation/load-savoir.ts';
import { findChromium } from '../bench/find-chromium.ts';
import { firstPageOpened } from '../e2e/harness/chromium.ts';
import { createBacASable } from '../portal/serveur.ts';
import { type Lieux, PICTURES } from './pictures.ts';
import { shrinkPng } from './shrink-png.ts';

const FOLDER = 'docs/images';

function launch(profile: string): Promise<BrowserContext> {
  const extension = buildFolder('chrome', true);
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    locale: 'fr-FR',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1100, height: 820 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-first-run', '--disable-gpu'],
  });
}

/** The sandbox, the assistant and a browser with the sandbox build, all on ports of their own. */
async function open(folder: string): Promise<{ readonly lieux: Lieux; close(): Promise<void> }> {
  const sandbox = http.createServer(createBacASable());
  await new Promise<void>((done) => sandbox.listen(0, '127.0.0.1', done));
  const settings = readSettings({ PORT: '0', DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`, DIAPASON_LOG: 'silent' });
  const page = await buildChat(join(folder, 'chat'));
  const assistant = await startAssistant(settings, { dialogue: createDialogue(loadSavoir()), page });
  const context = await launch(join(folder, 'profil'));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await firstPageOpened(context);
  const { port } = sandbox.address() as AddressInfo;
  const extension = (path: string): string => new URL(`/${path}`, worker.url()).href;
  return {
    lieux: { context, sandbox: `http://localhost:${port}/`, assistant: assistant.url, extension },
    async close() {
      await context.close();
      await assistant.close();
      sandbox.closeAllConnections();
      sandbox.close();
    },
  };
}

async function keep(name: string, page: Page, height: number | undefined): Promise<void> {
  const { width = 0 } = page.viewportSize() ?? {};
  const clip = height === undefined ? {} : { clip: { x: 0, y: 0, width, height } };
  const png = await page.screenshot({ animations: 'disabled', caret: 'hide', ...clip });
  const small = shrinkPng(png);
  writeFileSync(join(FOLDER, `${name}.png`), small);
  console.log(`${name}.png : ${Math.round(small.length / 1024)} ko (${Math.round(png.length / 1024)} avant)`);
}

const folder = mkdtempSync(join(tmpdir(), 'diapason-images-'));
mkdirSync(FOLDER, { recursive: true });
await buildExtension();
const { lieux, close } = await open(folder);
try {
  for (const { name, take, height } of PICTURES) await keep(name, await take(lieux), height);
} finally {
  await close();
  rmSync(folder, { recursive: true, force: true });
}
