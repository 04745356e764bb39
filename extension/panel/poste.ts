import { type EtatOnglet, send } from '../platform/messages.ts';
import { activeTab, hasHostAccess, requestHostAccess, watchActiveTab, watchHostAccess } from '../platform/navigateur.ts';
import { readDernierConnecte, watchOnglets } from '../platform/onglets.ts';
import { type Coffre, openCoffre } from '../platform/storage/coffre.ts';
import { browserZone } from '../platform/storage/zone.ts';

/** The tab in front of the user. */
export interface Devant {
  readonly tabId: number | null;
  /** its address, which the browser tells us of the portal alone */
  readonly url: string | null;
  /** what was read in it; null: nothing */
  readonly etat: EtatOnglet | null;
}

/** All that the panel asks of the browser. Tests bring their own. */
export interface Poste {
  readonly coffre: Coffre;
  devant(): Promise<Devant>;
  /** what was last read of somebody signed in, in any tab */
  dernier(): Promise<EtatOnglet | null>;
  hasAccess(): Promise<boolean>;
  /** must be called in the very task of the user's click */
  requestAccess(): Promise<boolean>;
  /** @returns what stops it */
  watch(changed: () => void): () => void;
}

export function openPoste(): Poste {
  const coffre = openCoffre(browserZone('local'));
  return {
    coffre,
    async devant() {
      const tab = await activeTab();
      if (tab === null) return { tabId: null, url: null, etat: null };
      return { tabId: tab.id, url: tab.url, etat: await send('onglet', { tabId: tab.id }) };
    },
    dernier: readDernierConnecte,
    hasAccess: hasHostAccess,
    requestAccess: requestHostAccess,
    watch(changed) {
      const stops = [watchActiveTab(changed), watchOnglets(changed), watchHostAccess(changed), coffre.watch(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
