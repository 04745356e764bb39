import type { Page, Worker } from '@playwright/test';
import { MOT_DU_VERDICT } from '../../../extension/overlay/mots.ts';
import { empreinteOf } from '../../../extension/platform/storage/empreinte.ts';
import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import { addressOf } from '../../portal/adresses.ts';
import type { Attente } from '../../portal/attentes/attente.ts';
import { findCompte } from '../../portal/comptes.ts';

/** Our layer, in any page. */
export const AIDE = 'diapason-aide';

/** Opens one page of an account. */
export async function openPage(page: Page, compte: string, id: string, habillage?: string, rendu = 'immediat'): Promise<void> {
  const address = addressOf(findCompte(compte).generation, id);
  const query = new URLSearchParams({ compte, rendu, ...(habillage !== undefined && { habillage }) });
  await page.context().clearCookies();
  await page.goto(`${new URL(address).origin}/entrer?${query}`);
  if (page.url() !== address) await page.goto(address);
}

/**
 * Inside the background: erases all that Diapason keeps, until nothing comes any more. What a page sent before it was left may be
 * kept after a first time. This machine's salt stays.
 */
export async function forgetUntilCalm(): Promise<void> {
  for (let calm = 0; calm < 3; ) {
    const kept = Object.keys(await chrome.storage.local.get(null)).filter((key) => key !== 'sel' && key !== 'version');
    const seen = Object.keys(await chrome.storage.session.get(null));
    calm = kept.length + seen.length === 0 ? calm + 1 : 0;
    await chrome.storage.local.remove(kept);
    await chrome.storage.session.clear();
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** What the person of an account told. */
export async function tell(background: Worker, compte: string, profil: Profil): Promise<void> {
  const { personne } = findCompte(compte);
  if (personne === null) return;
  const { sel } = await background.evaluate(() => chrome.storage.local.get('sel'));
  const key = `dossier:${empreinteOf(personne, String(sel))}:profil`;
  await background.evaluate((items) => chrome.storage.local.set(items), { [key]: profil as Record<string, unknown> });
}

interface Dit {
  readonly nom: string;
  readonly mot: string;
}

/** Inside the page: the list of our region, as its buttons say it; nothing without our layer. */
export const readList = (name: string): readonly Dit[] =>
  [...(document.querySelector(name)?.shadowRoot?.querySelectorAll('ol > li > button') ?? [])].map((button) => ({
    nom: button.querySelector('span > span')?.textContent ?? '',
    mot: button.querySelector('em')?.textContent ?? '',
  }));

export const byEspace = (said: readonly Dit[]): Partial<Record<EspaceId, string>> =>
  Object.fromEntries(said.map(({ nom, mot }) => [ESPACE_IDS.find((id) => nomOf(id) === nom) ?? nom, mot]));

/** The words that the list of our region says of each space. */
export const readVerdicts = async (page: Page): Promise<Partial<Record<EspaceId, string>>> =>
  byEspace(await page.evaluate(readList, AIDE));

export const wordOf = (verdict: Verdict): string => MOT_DU_VERDICT[verdict];

/** The words that the table of expectations asks for, by space. */
export const saidOf = ({ espaces }: Attente, ids: readonly EspaceId[]): Partial<Record<EspaceId, string>> =>
  Object.fromEntries(ids.map((id) => [id, wordOf(espaces[id].split(' ')[0] as Verdict)]));
