import { type EtatOnglet, send } from '../platform/messages.ts';
import {
  activeTab,
  changeOptionalAccess,
  hasHostAccess,
  hasOptionalAccess,
  portalHosts,
  requestHostAccess,
  runInTab,
  watchActiveTab,
  watchHostAccess,
} from '../platform/navigateur.ts';
import { readDernierConnecte, watchOnglets } from '../platform/onglets.ts';
import { PIGP_MATCH } from '../platform/sites.ts';
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
  /** the hosts of the portal that the manifest names */
  readonly sites: readonly string[];
  /** whether the entry of the entities outside the State was granted; null: this build has none */
  hasPigp(): Promise<boolean | null>;
  /** must be called in the very task of the user's click */
  requestPigp(wanted: boolean): Promise<boolean>;
  /** the skeleton of the page in a tab; null: it could not be read */
  readSkeleton(tabId: number): Promise<string | null>;
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
    sites: portalHosts(),
    hasPigp: () => hasOptionalAccess(PIGP_MATCH),
    requestPigp: (wanted) => changeOptionalAccess(PIGP_MATCH, wanted),
    readSkeleton: async (tabId) => {
      const told = await runInTab(tabId, '/squelette.js');
      return typeof told === 'string' ? told : null;
    },
    watch(changed) {
      const stops = [watchActiveTab(changed), watchOnglets(changed), watchHostAccess(changed), coffre.watch(changed)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
