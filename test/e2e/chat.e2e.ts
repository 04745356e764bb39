import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { buildChat } from '../../bot/cli/build/build-chat.ts';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { findChromium } from '../bench/find-chromium.ts';
import { DIALOGUE } from '../unit/conversation-savoir.ts';
import { violationsOf } from './harness/axe.ts';

/** Said in the transcript; the live region says it too, apart. */
const see = (chat: Page, text: string): Promise<void> => expect(chat.locator('.transcript').getByText(text).last()).toBeVisible();

interface Bench {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
}

interface Built {
  readonly browser: Browser;
  readonly folder: string;
}

const test = base.extend<{ bench: Bench; chat: Page; troubles: string[] }, { built: Built }>({
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
      await buildChat(join(folder, 'chat'));
      const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
      await use({ browser, folder });
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  bench: async ({ built }, use) => {
    const store = mkdtempSync(join(tmpdir(), 'diapason-'));
    const open = (port: string): Promise<Assistant> => {
      const env = { PORT: port, DIAPASON_STORE: `sqlite:${join(store, 'base.db')}`, DIAPASON_LOG: 'silent' };
      return startAssistant(readSettings(env), { dialogue: DIALOGUE, page: join(built.folder, 'chat') });
    };
    let assistant: Assistant | null = await open('0');
    const { url } = assistant;
    const stop = async (): Promise<void> => {
      await assistant?.close();
      assistant = null;
    };
    await use({
      url,
      stop,
      async start() {
        assistant = await open(new URL(url).port);
      },
    });
    await stop();
    rmSync(store, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: the same
  troubles: async ({}, use) => use([]),
  chat: async ({ built, bench, troubles }, use) => {
    const context = await built.browser.newContext({
      locale: 'fr-FR',
      viewport: { width: 900, height: 900 },
      permissions: ['clipboard-write', 'clipboard-read'],
    });
    const page = await context.newPage();
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.goto(bench.url);
    await see(page, 'Je ne suis pas un service officiel');
    await use(page);
    await context.close();
  },
});

const field = (chat: Page) => chat.getByLabel('Votre message');
const write = async (chat: Page, text: string): Promise<void> => {
  await field(chat).fill(text);
  await field(chat).press('Enter');
};
const press = (chat: Page, name: string) =>
  chat.locator('.transcript > li').last().getByRole('button', { name, exact: true }).click();

/** Down to the second step of adding a space, as its manager. */
async function toSecondStep(chat: Page): Promise<void> {
  await press(chat, 'Ajouter un espace');
  await write(chat, 'factures de travaux');
  await see(chat, 'que voyez-vous en haut du portail');
  await press(chat, 'Une barre d’onglets');
  await see(chat, 'Votre compte est-il rattaché');
  await press(chat, 'Oui');
  await see(chat, 'Êtes-vous le gestionnaire');
  await press(chat, 'Oui, c’est moi');
  await see(chat, 'Étape 1 sur 7');
  await press(chat, 'C’est fait');
  await see(chat, 'Étape 2 sur 7');
}

test('a person asks, is guided, corrects himself, reloads, goes on', async ({ chat, troubles }) => {
  await toSecondStep(chat);
  await chat.reload();
  await see(chat, 'Étape 2 sur 7');
  await write(chat, 'en fait je ne suis pas gestionnaire');
  await see(chat, 'C’est corrigé');
  await write(chat, '732 829 320 00074');
  await see(chat, '73282932000074');
  await chat.getByRole('button', { name: 'Copier' }).click();
  await see(chat, 'Copié');
  expect(await chat.evaluate(() => navigator.clipboard.readText())).toContain('73282932000074');
  expect(troubles).toEqual([]);
});

test('what is secret is replaced on the screen by what was kept', async ({ chat }) => {
  await write(chat, 'mon mot de passe est Soleil2024!');
  await see(chat, 'J’ai caché un mot de passe');
  await expect(chat.locator('.user').last()).toContainText('•••');
  await expect(chat.locator('.transcript')).not.toContainText('Soleil');
});

test('a message that cannot be sent says so, and goes once when it is tried again', async ({ chat, bench }) => {
  await bench.stop();
  await write(chat, 'ajouter un espace');
  await see(chat, 'Message non envoyé.');
  await expect(chat.locator('.below').getByText('La connexion est coupée')).toBeVisible();
  await bench.start();
  await chat.getByRole('button', { name: 'Réessayer' }).click();
  await expect(chat.getByText('Message non envoyé.')).toBeHidden();
  await expect(chat.locator('.bot').last()).toContainText('habilitation', { timeout: 30_000 });
  await expect(chat.locator('.user')).toHaveCount(1);
});

test('a form says what is wrong next to each field, and keeps what was typed', async ({ chat }) => {
  await press(chat, "Demander de l'aide au support");
  await write(chat, 'un message d’erreur');
  await see(chat, 'que voyez-vous en haut du portail');
  await press(chat, 'Une barre d’onglets');
  await see(chat, 'Pouvez-vous vous connecter');
  await press(chat, 'Oui');
  await chat.getByLabel('Ce que vous vouliez faire').fill('Déposer une facture');
  await chat.getByLabel('SIRET de votre structure').fill('123');
  await press(chat, 'Préparer le texte');
  const again = chat.locator('.transcript > li').last();
  await expect(again.getByLabel('Le problème en quelques mots')).toHaveAttribute('aria-invalid', 'true');
  await expect(again.getByLabel('Le problème en quelques mots')).toHaveAccessibleDescription('À remplir.');
  await expect(again.getByLabel('Ce que vous vouliez faire')).toHaveValue('Déposer une facture');
  await expect(again.getByLabel('SIRET de votre structure')).toHaveAccessibleDescription(/14 chiffres/);
});

test('several names are ticked, then confirmed', async ({ chat }) => {
  await press(chat, 'Il me manque un espace');
  await write(chat, 'engagements');
  await see(chat, 'que voyez-vous en haut du portail');
  await press(chat, 'Une barre d’onglets');
  await chat.getByRole('checkbox', { name: 'Factures émises' }).check();
  await chat.getByRole('checkbox', { name: 'Mon compte' }).check();
  await press(chat, 'C’est tout');
  await expect(chat.locator('.user').last()).toHaveText(/Mon compte, Factures émises|Factures émises, Mon compte/);
  await see(chat, 'Avez-vous cité tout ce qui est affiché');
});

test('subjects are suggested while one types, and chosen with the arrows', async ({ chat }) => {
  await field(chat).pressSequentially('statut');
  const option = chat.getByRole('option', { name: "Les statuts d'une facture", exact: true });
  await expect(option).toBeVisible();
  await expect(option.locator('mark')).toHaveText('statut');
  await field(chat).press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await field(chat).press('Escape');
  await expect(option).toBeHidden();
  await field(chat).pressSequentially('s');
  await field(chat).press('ArrowDown');
  await field(chat).press('Enter');
  await expect(chat.locator('.user').last()).toContainText('statuts');
});

test('with the keyboard alone, to the second step and out', async ({ chat }) => {
  const pressByKey = async (name: string): Promise<void> => {
    const button = chat.locator('.transcript > li').last().getByRole('button', { name, exact: true });
    await expect(button).toBeVisible();
    for (let tab = 0; tab < 60; tab++) {
      if (await button.evaluate((one) => one === document.activeElement)) break;
      await chat.keyboard.press('Tab');
    }
    await expect(button).toBeFocused();
    await chat.keyboard.press('Enter');
  };
  await pressByKey('Ajouter un espace');
  await expect(chat.locator('.transcript > li').last()).toBeFocused();
  await pressByKey('Factures de travaux');
  await see(chat, 'que voyez-vous en haut du portail');
  await pressByKey('Une barre d’onglets');
  await see(chat, 'Votre compte est-il rattaché');
  await pressByKey('Annuler');
  await see(chat, 'C’est arrêté');
});

test('one polite live region says a reply once, and keeps silent when the reply takes the focus', async ({ chat }) => {
  const live = chat.locator('[aria-live]');
  await expect(live).toHaveCount(1);
  await expect(live).toContainText('programme');
  await write(chat, 'quels sont les statuts d’une facture ?');
  await expect(live).toContainText('statuts');
  const heard = await live.textContent();
  await press(chat, 'Parler à quelqu’un');
  await see(chat, 'moyens officiels');
  await expect(chat.locator('.hand-over')).toBeFocused();
  expect(await live.textContent()).toBe(heard);
  expect(await chat.locator('.transcript [aria-live]').count()).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing that axe forbids, in ${colorScheme}, at 320 px, with every kind of message`, async ({ chat }) => {
    await chat.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await chat.setViewportSize({ width: 320, height: 640 });
    await toSecondStep(chat);
    await write(chat, 'en fait je ne suis pas gestionnaire');
    await see(chat, 'C’est corrigé');
    await press(chat, 'Passer cette question');
    await see(chat, 'Message à votre gestionnaire');
    await press(chat, 'Parler à quelqu’un');
    await see(chat, 'moyens officiels');
    await write(chat, 'annuler');
    await see(chat, 'C’est arrêté');
    await press(chat, 'Il me manque un espace');
    await write(chat, 'engagements');
    await expect(chat.getByRole('checkbox', { name: 'Mon compte' })).toBeVisible();
    await chat.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    await field(chat).pressSequentially('factur');
    await expect(chat.getByRole('option').first()).toBeVisible();
    expect(await violationsOf(chat)).toEqual([]);
    expect(await chat.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await chat.locator('.transcript').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    // The check sees what it must see.
    await chat.locator('.transcript').evaluate((one) => {
      const image = document.createElement('img');
      image.src = 'data:,';
      one.firstElementChild?.append(image);
    });
    expect(await violationsOf(chat)).not.toEqual([]);
  });
}
