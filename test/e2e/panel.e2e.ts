import type { Page } from '@playwright/test';
import { findCompte } from '../portal/comptes.ts';
import { test as base, expect } from './harness/chromium.ts';
import { AIDE, openPage } from './harness/pages.ts';
import { extensionPage, openPanneau, openTab } from './harness/panneau.ts';

const test = base.extend<{ panel: Page }>({
  panel: async ({ navigateur, background, portal }, use) => {
    const panel = await openPanneau(navigateur, background, portal);
    await use(panel);
    await panel.close();
  },
});

const section = (panel: Page, name: RegExp) => panel.getByRole('region', { name });
const espace = (panel: Page, name: string) => panel.getByRole('listitem').filter({ has: panel.getByRole('heading', { name }) });

test('a newcomer: no page, then his bar, two questions, what to add and why', async ({ panel, portal, background }) => {
  await expect(panel.getByText('Ouvrez Chorus Pro dans cet onglet')).toBeVisible();
  await panel.getByLabel('Chercher un espace').fill('travaux');
  await expect(panel.getByText('1 espace trouvé.').or(panel.getByText(/espaces trouvés/))).toBeVisible();
  await expect(espace(panel, 'Factures de travaux')).toBeVisible();
  await panel.getByLabel('Chercher un espace').fill('');

  await openPage(portal, 'barre-minimale', 'accueil-connecte');
  await expect(panel.getByText('La barre d’onglets (2016 à février 2022), lu aujourd’hui')).toBeVisible();
  await panel.getByRole('button', { name: 'Un fournisseur, qui envoie des factures' }).click();
  await expect(panel.getByRole('group', { name: 'Qu’est-ce qui vous concerne ?' })).toBeVisible();
  await panel.getByRole('button', { name: 'Aucun de ces cas' }).click();
  await expect(panel.getByText('Une question pour préciser')).toHaveCount(0);
  await expect(panel.locator('.resume')).toHaveText('Vous avez 4 espaces, 1 est à ajouter, 1 attend quelque chose.');
  await expect(panel.locator('.resume')).toBeFocused();

  const ajouter = section(panel, /^À ajouter/);
  await expect(ajouter.getByRole('listitem')).toHaveCount(1);
  await expect(ajouter).toContainText('Ajoutez « Factures émises » vous-même');
  await ajouter.getByRole('button', { name: 'Pourquoi ? Factures émises' }).click();
  await expect(ajouter.getByText('C’est cette règle qui décide.')).toBeVisible();
  await expect(ajouter.getByRole('link').first()).toHaveAttribute('href', /^https:\/\/communaute\.chorus-pro\.gouv\.fr\//);
  await ajouter.getByRole('button', { name: 'Les étapes Factures émises' }).click();
  await expect(ajouter.getByRole('heading', { name: 'Le gestionnaire ouvre l’espace' })).toBeVisible();

  // The page itself follows the answers: both read the same dossier.
  await expect(portal.locator(`${AIDE} .ligne`, { hasText: 'Factures reçues' })).toContainText('pas utile pour vous');
  // Answers can be changed, and they are what is kept.
  await panel.getByText('Vos réponses').click();
  await panel.getByLabel('Pour qui utilisez-vous Chorus Pro ?').selectOption({ label: 'Un organisme public' });
  await expect(section(panel, /^Une question à vous poser/)).toContainText('Factures reçues');
  expect(JSON.stringify(await background.evaluate(() => chrome.storage.local.get(null)))).toContain('"kind":"entite-publique"');
});

test('on the services portal, says once which domain to open for the rest, and learns from it', async ({ panel, portal }) => {
  await openPage(portal, 'services-utilisateur', 'accueil');
  const inconnus = section(panel, /^Pas encore vus/);
  await expect(inconnus.getByText('Ouvrez le domaine Facturation : je pourrai vous répondre.')).toHaveCount(1);
  await openPage(portal, 'services-utilisateur', 'domaine:facturation');
  await expect(inconnus.getByText('Ouvrez le domaine Facturation')).toHaveCount(0);
  await expect(panel.getByText('Le portail de services (depuis février 2022), lu aujourd’hui')).toBeVisible();
});

test('signed out, shows nobody’s spaces; another name starts anew and is told so', async ({ panel, portal }) => {
  await openPage(portal, 'barre-minimale', 'accueil-connecte');
  await expect(section(panel, /^Vous les avez/)).toBeVisible();
  await openPage(portal, 'deconnecte', 'connexion');
  await expect(panel.getByText('Vous n’êtes pas connecté.')).toBeVisible();
  await expect(section(panel, /^Vous les avez/)).toHaveCount(0);
  await openPage(portal, 'gestionnaire', 'accueil-connecte');
  await expect(panel.getByText('Je ne vous connais pas encore sur cet ordinateur')).toBeVisible();
});

test('a manager allows the reading, opens a structure, prints it on one page, and forgets it', async ({
  panel,
  portal,
  navigateur,
  background,
}) => {
  const { structure, profil } = findCompte('gestionnaire');
  await background.evaluate((told) => chrome.storage.local.set({ 'dossier:sans-nom:profil': told }), { ...profil });
  await openPage(portal, 'gestionnaire', 'structure');
  await openTab(panel, 'Ma structure');
  await expect(panel.getByLabel('Lire les structures dont j’ouvre l’écran')).not.toBeChecked();
  await expect(panel.getByText(structure?.nom ?? '')).toHaveCount(0);
  await panel.getByLabel('Lire les structures dont j’ouvre l’écran').check();
  await expect(panel.getByRole('heading', { name: structure?.nom ?? '' })).toBeVisible();
  await expect(section(panel, /^À ouvrir/)).toContainText('Mémoires de frais de justice');
  await expect(section(panel, /^À ouvrir/)).toContainText('C’est à vous, comme gestionnaire');
  await expect(section(panel, /^Pas utiles ici/)).toContainText('Vous avez dit : pas de marché de travaux.');

  const opening = navigateur.waitForEvent('page');
  await panel.getByRole('link', { name: 'Ouvrir la feuille à imprimer' }).click();
  const sheet = await opening;
  await expect(sheet.getByRole('heading', { level: 1, name: structure?.nom ?? '' })).toBeVisible();
  const pdf = (await sheet.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await sheet.close();

  await panel.getByRole('button', { name: 'Oublier ces structures' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Non, garder' }).click();
  await expect(panel.getByRole('heading', { name: structure?.nom ?? '' })).toBeVisible();
  await panel.getByRole('button', { name: 'Oublier ces structures' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Oublier' }).click();
  await expect(panel.getByRole('heading', { name: structure?.nom ?? '' })).toHaveCount(0);
});

test('a site is put out and lit again; data are seen, exported and erased, all of it', async ({ panel, portal, background }) => {
  const kept = (): Promise<string[]> => background.evaluate(async () => Object.keys(await chrome.storage.local.get(null)));
  await openPage(portal, 'barre-minimale', 'accueil-connecte');
  await expect(portal.locator(`${AIDE} .marque`).first()).toBeVisible();
  await openTab(panel, 'Réglages');
  await panel.getByLabel('chorus-pro.gouv.fr', { exact: true }).selectOption({ label: 'Éteint : rien sur la page' });
  await expect(portal.locator(AIDE)).toHaveCount(0);
  await panel.getByLabel('chorus-pro.gouv.fr', { exact: true }).selectOption({ label: 'Tout montrer' });
  await expect(portal.locator(`${AIDE} .marque`).first()).toBeVisible();

  await panel.getByText('Tout voir, tel que c’est gardé').click();
  const seen = panel.getByRole('textbox', { name: 'Les données, en JSON' });
  await expect(seen).toHaveValue(/"lieu": "barre"/);
  const downloading = panel.waitForEvent('download');
  await panel.getByRole('button', { name: 'Exporter dans un fichier' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('diapason-donnees.json');
  const stream = await file.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  expect(Object.keys(JSON.parse(Buffer.concat(chunks).toString('utf8'))).sort()).toEqual((await kept()).sort());
  expect((await kept()).some((key) => key.startsWith('dossier:'))).toBe(true);

  await openPage(portal, 'deconnecte', 'connexion');
  await expect(panel.getByText(/^Une autre personne/).first()).toBeVisible();
  await panel.getByRole('button', { name: 'Tout effacer' }).click();
  await panel.getByRole('dialog').getByRole('button', { name: 'Tout effacer' }).click();
  await expect(panel.getByText('Tout est effacé.')).toBeVisible();
  expect((await kept()).filter((key) => key !== 'version')).toEqual([]);
});

test('a page we do not know: the report is shown whole, copied by the user, and nothing leaves', async ({
  panel,
  portal,
  navigateur,
  reseau,
}) => {
  const html = `<!doctype html><html lang="fr"><head><title>Durand</title><link rel="icon" href="data:,"></head><body><h1>Durand</h1>
<ul><li><a href="/durand">Factures émises</a></li><li><a title="Durand">Dossier de Mme Durand</a></li></ul></body></html>`;
  reseau.serve('chorus-pro.gouv.fr/cpp/durand?nom=durand', { html });
  await portal.goto('https://chorus-pro.gouv.fr/cpp/durand?nom=durand');
  const unknown = section(panel, /^Je ne connais pas cette page/);
  await expect(unknown).toBeVisible();
  await unknown.getByText('Aider Diapason à la connaître').click();
  const before = reseau.requests.length;
  await unknown.getByRole('button', { name: 'Préparer un rapport' }).click();
  const report = unknown.getByRole('textbox', { name: 'Le rapport, en entier' });
  await expect(report).toHaveValue(/<a>Factures émises<\/a>/);
  const told = await report.inputValue();
  expect(told).toContain('data-adresse="https://chorus-pro.gouv.fr/cpp"');
  expect(told).toContain('‹4 mots›');
  expect(told.toLowerCase()).not.toContain('durand');
  expect((await portal.content()).toLowerCase()).toContain('durand');
  await navigateur.grantPermissions(['clipboard-read', 'clipboard-write']);
  await unknown.getByRole('button', { name: 'Copier le rapport' }).click();
  await expect(unknown.getByText('Copié.')).toBeVisible();
  expect(await panel.evaluate(() => navigator.clipboard.readText())).toBe(told);
  expect(reseau.requests.length).toBe(before);
  await navigateur.clearPermissions();
});

test('access withdrawn by the user: said when the panel opens, with one button to grant', async ({
  panel,
  navigateur,
  background,
  portal,
}) => {
  const id = new URL(background.url()).host;
  const settings = await navigateur.newPage();
  await settings.goto('chrome://extensions');
  const setAccess = (hostAccess: string): Promise<void> =>
    settings.evaluate(
      ([extensionId, access]) =>
        (
          chrome as unknown as { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } }
        ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access }),
      [id, hostAccess],
    );
  await setAccess('ON_CLICK');
  await expect(panel.getByRole('heading', { name: 'Diapason ne peut pas lire Chorus Pro' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Autoriser l’accès à Chorus Pro' })).toBeVisible();
  await setAccess('ON_SPECIFIC_SITES');
  await setAccess('ON_ALL_SITES');
  await expect(panel.getByRole('heading', { name: 'Diapason ne peut pas lire Chorus Pro' })).toHaveCount(0);
  await settings.close();
  await portal.bringToFront();
});

test('the first page opens once, at the installation, and says three things to do', async ({ navigateur, background }) => {
  const address = extensionPage(background, 'premiere-fois.html');
  await expect.poll(() => navigateur.pages().filter((page) => page.url() === address).length).toBe(1);
  const page = navigateur.pages().find((one) => one.url() === address);
  if (page === undefined) throw new Error('Closed meanwhile');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bienvenue dans Diapason');
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Épinglez l’icône',
    'Ouvrez Chorus Pro',
    'Ou entraînez-vous',
  ]);
  await expect(page.getByRole('link', { name: /Ouvrir Chorus Pro/ })).toHaveAttribute(
    'href',
    'https://portail.chorus-pro.gouv.fr/',
  );
});

test('the real side panel opens from a card, on the page it was opened from', async ({ portal, background }) => {
  await openPage(portal, 'barre-minimale', 'accueil-connecte');
  await portal.locator(`${AIDE} .marque:visible`).first().click();
  await portal.getByRole('button', { name: 'Ouvrir le panneau' }).click();
  const panels = (): Promise<number> =>
    background.evaluate(async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length);
  await expect.poll(panels).toBe(1);
});
