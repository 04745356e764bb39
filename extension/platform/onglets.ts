import type { EtatOnglet } from './messages.ts';
import { isEmpreinte } from './storage/empreinte.ts';
import { browserZone } from './storage/zone.ts';

const keyOf = (tabId: number): string => `onglet:${tabId}`;

const isEtat = (value: unknown): value is EtatOnglet =>
  typeof value === 'object' && value !== null && 'qui' in value && isEmpreinte(value.qui);

/** What was last read in a tab. Kept while the browser runs, so that the background may sleep; never on disk. */
export async function readOnglet(tabId: number): Promise<EtatOnglet | null> {
  const value = (await browserZone('session').get([keyOf(tabId)]))[keyOf(tabId)];
  return isEtat(value) ? value : null;
}

const DERNIER = 'dernier-connecte';

/** Also remembers who was last seen signed in, until a page shows that nobody is. */
export async function saveOnglet(tabId: number, etat: EtatOnglet): Promise<void> {
  const zone = browserZone('session');
  await zone.set({ [keyOf(tabId)]: etat, ...(etat.connecte === true && { [DERNIER]: etat }) });
  if (etat.connecte === false) await zone.remove([DERNIER]);
}

/** What was last read of somebody signed in, in any tab, since the browser started: a page we do not know tells no name. */
export async function readDernierConnecte(): Promise<EtatOnglet | null> {
  const value = (await browserZone('session').get([DERNIER]))[DERNIER];
  return isEtat(value) ? value : null;
}

export const forgetOnglet = (tabId: number): Promise<void> => browserZone('session').remove([keyOf(tabId)]);

/** Says when a tab was read again. @returns what stops it */
export const watchOnglets = (changed: () => void): (() => void) => browserZone('session').watch(changed);
