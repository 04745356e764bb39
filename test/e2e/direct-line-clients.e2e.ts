import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../bench/find-chromium.ts';
import { type ServerProcess, startServer } from '../unit/server-spawn.ts';
import { type ForeignPages, serveForeignPages } from './harness/foreign-clients.ts';

const NONCE = 'essai';

/** The assistant as its own process, which tests kill and start again on the same port, and pages of another origin. */
interface Bench {
  readonly pages: ForeignPages;
  readonly domain: string;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

const test = base.extend<{ bench: Bench; tab: Page }, { navigateur: Browser }>({
  navigateur: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: the same
  bench: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const settings = { DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}` };
    let server: ServerProcess = await startServer({ ...settings, PORT: '0' });
    const { url } = server;
    const pages = await serveForeignPages(url, NONCE);
    const kill = async (): Promise<void> => {
      server.child.kill('SIGKILL');
      await server.ended;
    };
    await use({
      pages,
      domain: `${url}v3/directline`,
      kill,
      async restart() {
        server = await startServer({ ...settings, PORT: new URL(url).port });
      },
    });
    pages.close();
    await kill();
    rmSync(folder, { recursive: true, force: true });
  },
  tab: async ({ navigateur }, use) => {
    const context = await navigateur.newContext({ locale: 'fr-FR' });
    await use(await context.newPage());
    await context.close();
  },
});

test.describe('the real Web Chat, from another origin, under a strict policy', () => {
  const open = async (tab: Page, { pages, domain }: Bench, webSocket: boolean): Promise<void> => {
    await tab.goto(`${pages.url}/web-chat.html?${new URLSearchParams({ domain, nonce: NONCE, webSocket: String(webSocket) })}`);
    await expect(tab.getByText('(1) Bonjour, je suis une machine.').first()).toBeVisible();
  };
  const say = async (tab: Page, text: string): Promise<void> => {
    await tab.getByRole('textbox').fill(text);
    await tab.keyboard.press('Enter');
  };
  const bubbles = (tab: Page) => tab.locator('.webchat__bubble__content');
  const violations = (tab: Page) => tab.evaluate(() => (window as unknown as { violations: string[] }).violations);

  for (const webSocket of [true, false]) {
    test(`greets, answers, offers choices, refuses a file politely (${webSocket ? 'WebSocket' : 'polling'})`, async ({
      tab,
      bench,
    }) => {
      await open(tab, bench, webSocket);
      await say(tab, 'où est mon espace ?');
      await expect(bubbles(tab)).toContainText(['(1) Bonjour', 'où est mon espace ?', '(2) où est mon espace ?']);

      await tab.getByRole('button', { name: 'Parler à quelqu’un' }).last().click();
      await expect(bubbles(tab).last()).toContainText('(3) choix personne');

      await tab
        .locator('input[type=file]')
        .setInputFiles({ name: 'facture.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(5000) });
      const send = tab.getByRole('button', { name: /^Envoyer/ });
      if (await send.isVisible()) await send.click();
      await expect(bubbles(tab).last()).toContainText('(4) Je ne garde aucun fichier (1).');

      await expect(tab.getByText(/Échec de l.envoi|Envoi en cours/i)).toHaveCount(0);
      // One style of Web Chat's own has no nonce: cosmetic, and the proof that the policy is enforced. Nothing else is blocked.
      expect([...new Set(await violations(tab))]).toEqual(['style-src-elem inline']);
    });
  }

  test('hides what it was told to hide: the echo shows the text as it was kept', async ({ tab, bench }) => {
    await open(tab, bench, true);
    await say(tab, 'mdp hunter2');
    await expect(bubbles(tab)).toContainText(['(1) Bonjour', 'mdp •••', '(2) mdp •••']);
    await expect(tab.getByText('hunter2')).toHaveCount(0);
  });

  test('goes on in the same conversation after the server was killed', async ({ tab, bench }) => {
    test.setTimeout(120_000);
    await open(tab, bench, true);
    await say(tab, 'avant');
    await expect(bubbles(tab).last()).toContainText('(2) avant');
    await bench.kill();
    await bench.restart();
    await say(tab, 'après');
    await expect(bubbles(tab)).toContainText(['(1) Bonjour', 'avant', '(2) avant', 'après', '(3) après'], { timeout: 60_000 });
    await expect(bubbles(tab)).toHaveCount(5);
  });
});

test.describe('the real directlinejs', () => {
  /** Runs in the page: one DirectLine, what it receives and what becomes of its connection. */
  const connect = (tab: Page, options: Record<string, unknown>) =>
    tab.evaluate((given) => {
      const { DirectLine } = (window as unknown as { DirectLine: { DirectLine: new (o: unknown) => never } }).DirectLine;
      const line = new DirectLine(given) as never as Record<
        string,
        { subscribe(next: (value: never) => void, error?: () => void): void }
      >;
      const seen = { activities: [] as unknown[], statuses: [] as number[], line };
      line.connectionStatus$?.subscribe((status) => seen.statuses.push(status));
      line.activity$?.subscribe(
        (activity) => seen.activities.push(activity),
        () => undefined,
      );
      Object.assign(window, { seen });
    }, options);
  const texts = (tab: Page) =>
    tab.evaluate(() => (window as never as { seen: { activities: { text: string }[] } }).seen.activities.map(({ text }) => text));
  const lastStatus = (tab: Page) =>
    tab.evaluate(() => (window as never as { seen: { statuses: number[] } }).seen.statuses.at(-1));
  const post = (tab: Page, activity: unknown) =>
    tab.evaluate(
      (sent) =>
        new Promise<string>((resolve, reject) => {
          const { line } = (window as never as { seen: { line: never } }).seen;
          (line as { postActivity(a: unknown): { subscribe(ok: (id: string) => void, ko: (e: unknown) => void): void } })
            .postActivity(sent)
            .subscribe(resolve, (error) => reject(new Error(String((error as { status?: number }).status))));
        }),
      activity,
    );
  const held = (tab: Page) =>
    tab.evaluate(() => {
      const { conversationId, token, watermark } = (window as never as { seen: { line: Record<string, string> } }).seen.line;
      return { conversationId, token, watermark };
    });
  const generate = async (domain: string): Promise<string> =>
    ((await (await fetch(`${domain}/tokens/generate`, { method: 'POST' })).json()) as { token: string }).token;

  for (const webSocket of [true, false]) {
    test(`posts, receives, and resumes from its watermark (${webSocket ? 'WebSocket' : 'polling'})`, async ({ tab, bench }) => {
      await tab.goto(`${bench.pages.url}/direct-line.html`);
      const options = { domain: bench.domain, token: await generate(bench.domain), webSocket, pollingInterval: 200 };
      await connect(tab, options);
      await expect.poll(() => texts(tab)).toEqual(['(1) Bonjour, je suis une machine.']);
      const id = await post(tab, { type: 'message', text: 'bonjour', from: { id: 'u' } });
      await expect.poll(() => texts(tab)).toEqual(['(1) Bonjour, je suis une machine.', 'bonjour', '(2) bonjour']);
      expect(
        await tab.evaluate(() => (window as never as { seen: { activities: { id: string }[] } }).seen.activities[1]?.id),
      ).toBe(id);

      const { conversationId, token, watermark } = await held(tab);
      await tab.reload();
      await connect(tab, { ...options, token, conversationId, watermark });
      await expect.poll(() => lastStatus(tab)).toBe(2);
      await post(tab, { type: 'message', text: 'de retour', from: { id: 'u' } });
      await expect.poll(() => texts(tab)).toEqual(['de retour', '(3) de retour']);
    });
  }

  test('is told that its token is not good, and that its conversation is not there', async ({ tab, bench }) => {
    await tab.goto(`${bench.pages.url}/direct-line.html`);
    await connect(tab, { domain: bench.domain, token: 'faux' });
    await expect.poll(() => lastStatus(tab)).toBe(4);
    await connect(tab, {
      domain: bench.domain,
      token: await generate(bench.domain),
      conversationId: 'inconnue',
      webSocket: false,
    });
    await expect.poll(() => lastStatus(tab)).toBe(4);
  });
});
