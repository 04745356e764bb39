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
