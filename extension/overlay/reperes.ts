import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Constat, Domaine } from '../../knowledge/diagnosis/vue.ts';
import type { Entree } from '../portal/lexique.ts';
import type { Mention } from '../portal/mentions.ts';
import type { Reconnaissance } from '../portal/recognise.ts';
import { isShown, rectOf, wordsRectOf } from './visible.ts';

/** Where each space stands on the page: the element that a mark is put beside. */
export type Reperes = ReadonlyMap<EspaceId, Element>;

const WIDER = 48;
const TALLER = 40;

/** The tab around a label, when it is not much larger than the label: a line of a vertical menu spans the whole column. */
function markable({ inner, item }: Mention): Element {
  const words = wordsRectOf(inner);
  let best = inner;
  for (let one: Element | null = inner; one !== null; one = one.parentElement) {
    const rect = rectOf(one);
    if (rect.width > words.width + WIDER || rect.height > words.height + TALLER) break;
    best = one;
    if (one === item) break;
  }
  return best;
}

/** In `services`, what stands for a space of the former bar. */
const ESPACE_OF_DOMAIN: Partial<Record<Domaine, EspaceId>> = {
  organisation: 'activites-du-gestionnaire',
  raccordements: 'raccordements-edi-api',
};

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
function readServices(mentions: readonly Mention[], constats: readonly Constat[]): Reperes {
  const seen = new Set(constats.filter(({ etat }) => etat === 'vu').map(({ espace }) => espace));
  const best = new Map<EspaceId, Mention>();
  for (const mention of mentions) {
    const espace = espaceOf(mention);
    if (espace === null || !seen.has(espace) || mention.inProse || !isShown(mention.inner)) continue;
    const known = best.get(espace);
    if (known === undefined || rank(mention) > rank(known)) best.set(espace, mention);
  }
  return new Map([...best].map(([espace, mention]) => [espace, markable(mention)]));
}

/** Finds the marks' places. Reads the layout, so it comes after everything that does not. */
export function readReperes({ barre, generation, vues, page }: Reconnaissance): Reperes {
  if (barre !== null)
    return new Map(
      [...barre.espaces].filter(([, { inner }]) => isShown(inner)).map(([espace, mention]) => [espace, markable(mention)]),
    );
  if (generation !== 'services' || page === null) return new Map();
  return readServices(
    page.mentions,
    vues.flatMap(({ constats }) => constats),
  );
}
