import type { PagePortail } from '../page.ts';
import { CHARGEMENT } from '../pages/communs.ts';

/** A page whose surroundings have arrived, not its content; of a bar of tabs, only the first half. */
export function moitieOf(page: PagePortail): PagePortail {
  const reste = { ariane: [], onglets: [], contenu: CHARGEMENT } as const;
  return page.generation === 'services'
    ? { ...page, ...reste }
    : { ...page, ...reste, barre: page.barre.slice(0, Math.floor(page.barre.length / 2)) };
}
