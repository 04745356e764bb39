import type { Devant, Poste } from '../../extension/panel/poste.ts';
import type { EtatOnglet } from '../../extension/platform/messages.ts';
import { type Coffre, openCoffre } from '../../extension/platform/storage/coffre.ts';
import { SANS_NOM } from '../../extension/platform/storage/empreinte.ts';
import { memoryZone } from '../../extension/platform/storage/zone.ts';
import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Constat, Vue } from '../../knowledge/diagnosis/vue.ts';

/** Noon of a day of the tests, on the machine's own clock. */
export const NOW = new Date(2026, 10, 24, 12).getTime();
export const DAY = 86_400_000;

const constat = (espace: EspaceId, etat: Constat['etat'] = 'vu'): Constat => ({ espace, etat, memeNom: true });

/** The bar of 2019, whole and seen today, unless said otherwise. */
export const barre = (espaces: readonly EspaceId[], more: Partial<Vue> = {}): Vue => ({
  lieu: 'barre',
  generation: 'espaces',
  date: NOW,
  connecte: true,
  complete: true,
  constats: espaces.map((id) => constat(id)),
  inconnus: [],
  ...more,
});

export const MINIMALE: readonly EspaceId[] = [
  'accueil-connecte',
  'activites-du-gestionnaire',
  'sollicitations-emises',
  'mon-compte',
];

export const onglet = (more: Partial<EtatOnglet> = {}): EtatOnglet => ({
  qui: SANS_NOM,
  host: 'chorus-pro.gouv.fr',
  generation: 'espaces',
  connecte: true,
  date: NOW,
  nouveau: false,
  ...more,
});

/** A browser of the tests: what is in front, what was granted, and what was asked of it. */
export interface PosteDEssai extends Poste {
  readonly asked: string[];
  now: { devant: Devant; dernier: EtatOnglet | null; acces: boolean; pigp: boolean | null; squelette: string | null };
  /** something changed in the browser */
  change(): void;
}

export function makePoste(coffre: Coffre = openCoffre(memoryZone())): PosteDEssai {
  const watchers = new Set<() => void>();
  const asked: string[] = [];
  const change = (): void => {
    for (const watcher of watchers) watcher();
  };
  const poste: PosteDEssai = {
    asked,
    now: {
      devant: { tabId: 7, url: null, etat: null },
      dernier: null,
      acces: true,
      pigp: false,
      squelette: '<!doctype html>',
    },
    change,
    coffre,
    sites: ['chorus-pro.gouv.fr', 'portail.chorus-pro.gouv.fr'],
    devant: async () => poste.now.devant,
    dernier: async () => poste.now.dernier,
    hasAccess: async () => poste.now.acces,
    async requestAccess() {
      asked.push('acces');
      poste.now.acces = true;
      return true;
    },
    hasPigp: async () => poste.now.pigp,
    async requestPigp(wanted) {
      asked.push(`pigp ${wanted}`);
      return wanted;
    },
    async readSkeleton(tabId) {
      asked.push(`squelette ${tabId}`);
      return poste.now.squelette;
    },
    watch(changed) {
      watchers.add(changed);
      const stop = coffre.watch(changed);
      return () => {
        watchers.delete(changed);
        stop();
      };
    },
  };
  return poste;
}
