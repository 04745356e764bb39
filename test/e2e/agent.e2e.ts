import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { buildChat } from '../../bot/cli/build/build-chat.ts';
import { inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { renderInspection } from '../../bot/cli/inspect/render.ts';
import { readSavedPage } from '../../bot/cli/inspect/saved-page.ts';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { findChromium } from '../bench/find-chromium.ts';
import { COMPTES } from '../portal/comptes.ts';
import { renderDocument } from '../portal/document.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { buildPage, pagesOf } from '../portal/pages/index.ts';
import { ECHO } from '../unit/direct-line-echo.ts';
import { violationsOf } from './harness/axe.ts';

interface Agent {
  readonly page: Page;
  readonly folder: string;
  /** addresses asked by the page since it was loaded */
  readonly requests: string[];
}

const test = base.extend<{ agent: Agent }, { served: { browser: Browser; url: string } }>({
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
      const page = await buildChat(join(folder, 'chat'));
      const settings = readSettings({ PORT: '0', DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`, DIAPASON_LOG: 'silent' });
      const assistant = await startAssistant(settings, { dialogue: ECHO, page });
      const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
      await use({ browser, url: assistant.url });
      await browser.close();
      await assistant.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  agent: async ({ served: { browser, url } }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    await page.goto(`${url}agent.html`, { waitUntil: 'networkidle' });
    page.on('request', (request) => requests.push(request.url()));
    await use({ page, folder, requests });
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  },
});

const HOSTILE = `<!doctype html><html lang="fr"><head><link rel="stylesheet" href="http://localhost:1/vol.css"><style>@import "http://localhost:1/i.css"; .cache{display:none} .fond{background:url(http://localhost:1/f.png)}</style></head>
<body><script>document.title = 'pris'; fetch('http://localhost:1/vol')</script><img src="http://localhost:1/x.png" onerror="fetch('http://localhost:1/e')">
<header><a href="/d">Déconnexion</a></header><nav class="fond"><a>Accueil connecté</a> <a>Factures émises</a> <a class="cache">Engagements</a> <a>Mon compte</a></nav></body></html>`;

const submit = (page: Page) => page.getByRole('button', { name: 'Voir le diagnostic' }).click();
const reply = (page: Page) => page.getByRole('textbox', { name: /Relisez/ });

test('a saved page gives its diagnosis, why, and a reply; nothing of it runs and nothing is asked of the network', async ({
  agent,
}) => {
  const { page, folder, requests } = agent;
  const path = join(folder, 'page.html');
  writeFileSync(path, HOSTILE);
  await page.getByLabel(/Pages enregistrées/).setInputFiles(path);
  await page.getByLabel('Qui est-ce ?').selectOption('fournisseur');
  await submit(page);
  await expect(page.getByRole('heading', { name: 'Diagnostic' })).toBeFocused();
  await expect(page.getByRole('heading', { name: /Présents \(3\)/ })).toBeVisible();
  await expect(page.getByText('Utile aux seules entités publiques.').first()).toBeVisible();
  expect(await reply(page).inputValue()).toMatch(/^Bonjour,[\s\S]*Cordialement,$/);
  expect(await page.title()).toContain('Poste de l’agent');
  expect(requests).toEqual([]);
  // What would have been seen: the page is able to ask, and the count to see it.
  await page.evaluate(() => fetch('./agent.html'));
  expect(requests).toHaveLength(1);
});

test('a list of tabs is read as the bar it was; what is no list of tabs concludes nothing', async ({ agent: { page } }) => {
  await page.getByLabel(/liste des onglets/).fill('Accueil connecté\n- Factures émises\nMon compte');
  await submit(page);
  await expect(page.getByRole('heading', { name: /Présents \(3\)/ })).toBeVisible();
  await page.getByLabel(/liste des onglets/).fill('Bonjour, je ne comprends pas');
  await submit(page);
  await expect(page.getByText('Page non reconnue : aucune conclusion.')).toBeVisible();
  expect(await reply(page).inputValue()).toContain('pas reconnu la page');
  await page.getByLabel(/liste des onglets/).fill('');
  await submit(page);
  await expect(page.getByRole('status')).toContainText('Choisissez une page');
});

test('every account of the sandbox is read as the command line reads it', async ({ agent: { page, folder } }) => {
  for (const compte of COMPTES) {
    const [habillage] = habillagesOf(compte.generation);
    const [first] = pagesOf(compte);
    if (habillage === undefined || first === undefined) continue;
    const path = join(folder, `${compte.id}.html`);
    writeFileSync(path, renderDocument(habillage.dress(buildPage(compte, first))));
    await page.getByLabel(/Pages enregistrées/).setInputFiles(path);
    await submit(page);
    await expect(page.getByRole('status')).toHaveText('Diagnostic fait.');
    const told = renderInspection(inspectPages([readSavedPage(path)], [], {}));
    const groups = [...told.matchAll(/^(\S[^\n:]*) \((\d+)\)$/gm)].map(([, name, count]) => `${name} (${count})`);
    expect(groups.length).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { level: 3 }).allTextContents(), compte.id).toEqual(groups);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation, empty and answered, ${colorScheme}`, async ({ agent: { page } }) => {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOf(page)).toEqual([]);
    await page.getByLabel(/liste des onglets/).fill('Accueil connecté\nFactures émises\nMon compte');
    await submit(page);
    await expect(page.getByRole('heading', { name: 'Diagnostic' })).toBeFocused();
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.DIAPASON_SHOTS)
      await page.screenshot({ path: `${process.env.DIAPASON_SHOTS}/agent-${colorScheme}.png`, fullPage: true });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  });
}

test('is used with the keyboard alone, and by dropping a file', async ({ agent: { page } }) => {
  await page.keyboard.press('Tab');
  await expect(page.getByLabel(/Pages enregistrées/)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Accueil connecté ; Mon compte');
  await page.getByRole('button', { name: 'Voir le diagnostic' }).press('Enter');
  await expect(page.getByRole('heading', { name: /Présents \(2\)/ })).toBeVisible();
  await page.getByLabel(/liste des onglets/).fill('');
  await page.evaluate((html) => {
    const data = new DataTransfer();
    data.items.add(new File([html], 'depot.html', { type: 'text/html' }));
    document.querySelector('#depot')?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: data }));
  }, HOSTILE);
  await expect(page.getByRole('heading', { name: /Présents \(3\)/ })).toBeVisible();
});
