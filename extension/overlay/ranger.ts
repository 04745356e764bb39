import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { place } from './dom.ts';
import type { Etat, Ligne } from './etat.ts';
import type { Liste } from './liste.ts';
import { coinDuPli, meets, placeBeside, placeCarte, placeMarque, placePli, type Taille } from './placer.ts';
import type { Pli } from './pli.ts';
import { labelRectOf, rectOf } from './visible.ts';

/** What there is to put in its place. */
export interface Meubles {
  readonly places: Places;
  readonly liste: Liste;
  readonly pli: Pli;
  readonly folded: HTMLElement;
  readonly carte: HTMLElement;
  readonly open: Ligne | undefined;
  readonly host: HTMLElement;
}

const sizeOf = ({ width, height }: DOMRect): Taille => ({ width, height });

/** Seen where it stands: inside the viewport, and with nothing of the page over it. */
function isReachable(element: Element, rect: DOMRect, host: Element, view: Taille): boolean {
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  if (rect.width === 0 || x < 0 || y < 0 || x >= view.width || y >= view.height) return false;
  const top = document.elementFromPoint(x, y);
  return top === null || top === host || element.contains(top) || top.contains(element);
}

/** Room for the fold: what stands there is the bar itself or what holds it, and not another piece of the page. */
function isFree({ left, top }: { left: number; top: number }, { width, height }: Taille, tab: Element, host: Element): boolean {
  return [0, 0.5, 1].every((part) => {
    const hit = document.elementFromPoint(left + width * part, top + height / 2);
    return hit === null || hit === host || (hit.contains(tab) && hit !== tab);
  });
}

/** Where a tab of the page stands. */
interface Place {
  readonly id: EspaceId;
  readonly repere: Element;
  readonly rect: DOMRect;
  readonly reachable: boolean;
}

/** What is asked of the page's own layout: before anything of ours is written, so that it is not laid out again for it. */
export interface Places {
  readonly view: Taille;
  readonly marks: readonly Place[];
}

export function look({ lignes }: Etat, host: Element): Places {
  const view: Taille = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const placed = lignes.flatMap(({ id, repere }) => (repere === null ? [] : [{ id, repere, rect: labelRectOf(repere) }]));
  return { view, marks: placed.map((one) => ({ ...one, reachable: isReachable(one.repere, one.rect, host, view) })) };
}

/** Puts everything in its place: reads our own sizes first, then writes. */
export function arrange({ places: { view, marks }, liste, pli, folded, carte, open, host }: Meubles): void {
  const shown = marks.filter(({ reachable }) => reachable);
  const last = shown.at(-1)?.repere;
  const fold = sizeOf(rectOf(pli.button));
  const corner = coinDuPli(fold, view);
  const besides =
    last &&
    placePli(
      shown.map(({ rect }) => rect),
      fold,
      view,
    );
  const pliAt = besides && isFree(besides, fold, last, host) ? besides : corner;
  const leaf = sizeOf(rectOf(pli.leaf));
  const leafAt = placeCarte({ ...pliAt, ...fold }, leaf, view);
  const foldedAt = coinDuPli(sizeOf(rectOf(folded)), view);
  const line = liste.buttonOf(open?.id);
  const anchor = marks.find(({ id }) => id === open?.id)?.rect;
  const card = sizeOf(rectOf(carte));
  const cardAt = anchor ? placeCarte(anchor, card, view) : line && placeBeside(rectOf(line), { ...leafAt, ...leaf }, card, view);

  for (const { id, rect, reachable } of marks) {
    const mark = liste.buttonOf(id);
    if (mark === undefined) continue;
    const at = placeMarque(rect, view);
    place(mark, at);
    mark.style.visibility = reachable && !meets(at, { ...leafAt, ...leaf }) ? '' : 'hidden';
  }
  place(pli.element, pliAt);
  place(folded, foldedAt);
  // Not by a transform: the marks stand in the leaf, and would move with it.
  pli.leaf.style.left = `${leafAt.left}px`;
  pli.leaf.style.top = `${leafAt.top}px`;
  if (cardAt) place(carte, cardAt);
}
