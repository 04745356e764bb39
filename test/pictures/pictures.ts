import type { BrowserContext, Page } from '@playwright/test';
import { AIDE } from '../e2e/harness/pages.ts';
import { addressOf } from '../portal/adresses.ts';
import { findCompte } from '../portal/comptes.ts';

/** Where things are while pictures are taken. */
export interface Lieux {
  readonly context: BrowserContext;
  readonly sandbox: string;
  readonly assistant: string;
  /** the address of one of the extension's own pages */
  readonly extension: (path: string) => string;
}

export interface Picture {
  readonly name: string;
  /** Reaches the state to show. Pictures are taken in order, and each goes on from the one before. */
  readonly take: (lieux: Lieux) => Promise<Page>;
  /** of what is kept, from the top; without it, the whole window */
  readonly height?: number;
}

const SIDE = { width: 420, height: 820 };

const pages = new Map<string, Page>();

/** One tab a use, for all pictures. */
async function tab(name: 'portail' | 'volet' | 'assistant', { context }: Lieux): Promise<Page> {
  const page = pages.get(name) ?? (await context.newPage());
  pages.set(name, page);
  return page;
}

/** A page of the sandbox, as a person of its own, with the help on it. */
async function visit(lieux: Lieux, compte: string, id: string, habillage: string): Promise<Page> {
  const page = await tab('portail', lieux);
  const { generation } = findCompte(compte);
  await page.goto(`${lieux.sandbox}entrer?compte=${compte}&habillage=${habillage}`);
  const { pathname, search } = new URL(addressOf(generation, id));
  await page.goto(new URL(`${pathname}${search}`, lieux.sandbox).href);
  await page.bringToFront();
  await page.locator(`${AIDE} .marque:visible`).first().waitFor();
  return page;
}

/** The panel in a tab of its own: it follows the tab in front, as it does at the side of the window. */
async function volet(lieux: Lieux, onglet: string): Promise<Page> {
  const known = pages.has('volet');
  const panel = await tab('volet', lieux);
  if (!known) {
    await panel.setViewportSize(SIDE);
    await panel.goto(lieux.extension('sidepanel.html'));
    await panel.getByRole('tablist').waitFor();
    await (await tab('portail', lieux)).bringToFront();
  }
  await panel.getByRole('tab', { name: onglet }).click();
  return panel;
}

/** Forgets the person of the picture before: another one starts from nothing, and is told so. */
async function forget(lieux: Lieux): Promise<void> {
  await (await tab('portail', lieux)).goto('about:blank');
  await (await tab('volet', lieux)).evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
}

/** What a person of the sandbox answered before he was read. */
async function tellBeforehand(lieux: Lieux, compte: string): Promise<void> {
  const told = { 'dossier:sans-nom:profil': findCompte(compte).profil as Record<string, unknown> };
  await (await tab('volet', lieux)).evaluate((items) => chrome.storage.local.set(items), told);
}

async function causer(lieux: Lieux, buttons: readonly string[]): Promise<Page> {
  const chat = await tab('assistant', lieux);
  await chat.setViewportSize({ width: 820, height: 820 });
  await chat.goto(lieux.assistant);
  for (const name of buttons) {
    const button = chat.getByRole('button', { name, exact: true }).last();
    await button.click();
  }
  return chat;
}

/** Every picture of the README: file name, and how to get there. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'bac-a-sable',
    height: 820,
    take: async (lieux) => {
      const page = await tab('portail', lieux);
      await page.goto(lieux.sandbox);
      return page;
    },
  },
  { name: 'onglets', height: 420, take: (lieux) => visit(lieux, 'barre-minimale', 'accueil-connecte', 'bootstrap-3') },
  {
    name: 'onglets-carte',
    height: 640,
    take: async (lieux) => {
      const page = await visit(lieux, 'barre-minimale', 'accueil-connecte', 'bootstrap-3');
      await page.getByRole('link', { name: 'Sollicitations émises' }).first().focus();
      await page.locator(`${AIDE} #carte`).waitFor();
      return page;
    },
  },
  {
    name: 'onglets-manquants',
    height: 640,
    take: async (lieux) => {
      const page = await visit(lieux, 'barre-minimale', 'accueil-connecte', 'bootstrap-3');
      await page.getByRole('button', { name: /espaces? à regarder/ }).click();
      return page;
    },
  },
  {
    name: 'services-carte',
    height: 520,
    take: async (lieux) => {
      const page = await visit(lieux, 'services-utilisateur', 'domaine:facturation', 'panneaux');
      await page.locator(`${AIDE} .marque:visible`).first().click();
      await page.locator(`${AIDE} #carte`).waitFor();
      return page;
    },
  },
  {
    name: 'volet-mes-espaces',
    take: async (lieux) => {
      await visit(lieux, 'barre-minimale', 'accueil-connecte', 'bootstrap-3');
      const panel = await volet(lieux, 'Mes espaces');
      await panel.getByRole('button', { name: 'Un fournisseur, qui envoie des factures' }).click();
      await panel.getByRole('button', { name: 'Aucun de ces cas' }).click();
      await panel.locator('.resume').waitFor();
      return panel;
    },
  },
  {
    name: 'volet-ma-structure',
    take: async (lieux) => {
      await forget(lieux);
      await tellBeforehand(lieux, 'gestionnaire');
      await visit(lieux, 'gestionnaire', 'structure', 'bootstrap-3');
      const panel = await volet(lieux, 'Ma structure');
      await panel.getByLabel('Lire les structures dont j’ouvre l’écran').check();
      await panel.getByRole('heading', { name: /société fictive/ }).waitFor();
      return panel;
    },
  },
  {
    name: 'volet-assistant',
    take: async (lieux) => {
      const panel = await volet(lieux, 'Assistant');
      await panel.locator('.transcript').getByText('Que voulez-vous faire ?').first().waitFor();
      return panel;
    },
  },
  { name: 'volet-reglages', take: (lieux) => volet(lieux, 'Réglages') },
  {
    name: 'premiere-fois',
    height: 480,
    take: async (lieux) => {
      const page = await tab('portail', lieux);
      await page.goto(lieux.extension('premiere-fois.html'));
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
  },
  {
    name: 'assistant',
    take: async (lieux) => {
      const chat = await causer(lieux, [
        'Ajouter un espace',
        'Factures de travaux',
        'Une barre d’onglets',
        'Oui',
        'Oui, c’est moi',
      ]);
      await chat.getByText('étape 1', { exact: false }).last().waitFor();
      return chat;
    },
  },
];
