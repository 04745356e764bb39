import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Constat } from '../../knowledge/diagnosis/vue.ts';
import { ESPACE_OF_DOMAIN } from './lecture.ts';
import type { Entree } from './lexique.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';

const ESPACE_OF_ENTREE: Partial<Record<Entree, EspaceId>> = {
  support: 'sollicitations-emises',
  approbations: 'activites-du-gestionnaire',
};

function espaceOf({ sens }: Mention): EspaceId | null {
  if (sens.sorte === 'espace') return sens.espace;
  return (sens.sorte === 'domaine' ? ESPACE_OF_DOMAIN[sens.domaine] : ESPACE_OF_ENTREE[sens.entree]) ?? null;
}

const rank = ({ heading, clickable }: Mention): number => (heading ? 2 : 0) + (clickable ? 1 : 0);

/** The labels of a `services` page that show a space which its reading counts as seen: the title of its block before a link. */
export function markedMentions({ mentions, isShown }: Page, constats: readonly Constat[]): ReadonlyMap<EspaceId, Mention> {
  const seen = new Set(constats.filter(({ etat }) => etat === 'vu').map(({ espace }) => espace));
  const best = new Map<EspaceId, Mention>();
  for (const mention of mentions) {
    const espace = espaceOf(mention);
    if (espace === null || !seen.has(espace) || mention.inProse || !isShown(mention.inner)) continue;
    const known = best.get(espace);
    if (known === undefined || rank(mention) > rank(known)) best.set(espace, mention);
  }
  return best;
}
