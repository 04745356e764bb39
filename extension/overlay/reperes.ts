import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Mention } from '../portal/mentions.ts';
import type { Reconnaissance } from '../portal/recognise.ts';
import { markedMentions } from '../portal/services-marks.ts';
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

function labelsOf({ barre, generation, vues, page }: Reconnaissance): readonly (readonly [EspaceId, Mention])[] {
  if (barre !== null) return [...barre.espaces].filter(([, { inner }]) => isShown(inner));
  if (generation !== 'services' || page === null) return [];
  const constats = vues.flatMap((vue) => vue.constats);
  return [...markedMentions(page, constats)];
}

/** Finds the marks' places. Reads the layout, so it comes after everything that does not. */
export const readReperes = (reconnaissance: Reconnaissance): Reperes =>
  new Map(labelsOf(reconnaissance).map(([espace, mention]) => [espace, markable(mention)]));
