import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { place } from './dom.ts';
import type { Etat, Ligne } from './etat.ts';
import type { Liste } from './liste.ts';
import { compte } from './mots.ts';
import {
  type Boite,
  cornerOf,
  meets,
  type Point,
  placeBeside,
  placeCarte,
  placeMarque,
  placePli,
  sizeOfPli,
  type Taille,
} from './placer.ts';
import type { Pli } from './pli.ts';
import { labelRectOf, rectOf } from './visible.ts';

/** What there is to put in its place. */
export interface Meubles {
  readonly places: Places;
  readonly liste: Liste;
  readonly pli: Pli;
  readonly unfolded: boolean;
  readonly carte: HTMLElement;
  readonly open: Ligne | undefined;
}

const sizeOf = (element: Element): Taille => {
  const { width, height } = rectOf(element);
  return { width, height };
};

/** Seen where it stands: inside the viewport, and with nothing of the page over it. */
function isReachable(element: Element, rect: DOMRect, host: Element, view: Taille): boolean {
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  if (rect.width === 0 || x < 0 || y < 0 || x >= view.width || y >= view.height) return false;
  const top = document.elementFromPoint(x, y);
  return top === null || top === host || element.contains(top) || top.contains(element);
}

/** Room for the fold: what stands there is the bar itself or what holds it, and not another piece of the page. */
function isFree({ left, top, width, height }: Boite, tab: Element, host: Element): boolean {
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
  /** where the fold has room at the end of the bar; null: in its corner */
  readonly fold: Boite | null;
}

export function look({ lignes, aRegarder }: Etat, host: Element): Places {
  const view: Taille = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const placed = lignes.flatMap(({ id, repere }) => (repere === null ? [] : [{ id, repere, rect: labelRectOf(repere) }]));
  const marks = placed.map((one) => ({ ...one, reachable: isReachable(one.repere, one.rect, host, view) }));
  const shown = marks.filter(({ reachable }) => reachable);
  const last = shown.at(-1)?.repere;
  const rects = shown.map(({ rect }) => rect);
  const besides = last === undefined ? null : placePli(rects, sizeOfPli(compte(aRegarder)), view);
  return { view, marks, fold: besides !== null && last !== undefined && isFree(besides, last, host) ? besides : null };
}

/** Puts everything in its place. At rest our own pieces are not asked for their sizes: only a leaf or a card that is open is. */
export function arrange({ places: { view, marks, fold }, liste, pli, unfolded, carte, open }: Meubles): void {
  const leaf = unfolded ? boxOfLeaf(pli, fold, view) : null;
  const at = open && placeOfCarte(open, marks, liste, leaf, sizeOf(carte), view);
  for (const { id, rect, reachable } of marks) {
    const mark = liste.buttonOf(id);
    if (mark === undefined) continue;
    const corner = placeMarque(rect, view);
    place(mark, corner);
    mark.style.visibility = reachable && !(leaf && meets(corner, leaf)) ? '' : 'hidden';
  }
  pli.element.classList.toggle('coin', fold === null);
  if (fold !== null) place(pli.element, fold);
  if (leaf !== null) {
    // Not by a transform: the marks stand in the leaf, and would move with it.
    pli.leaf.style.left = `${leaf.left}px`;
    pli.leaf.style.top = `${leaf.top}px`;
  }
  if (at) place(carte, at);
}

/** The leaf hangs from the fold's button. */
function boxOfLeaf(pli: Pli, fold: Boite | null, view: Taille): Boite {
  const button = sizeOf(pli.button);
  const size = sizeOf(pli.leaf);
  return { ...placeCarte(fold ?? { ...cornerOf(button, view), ...button }, size, view), ...size };
}

function placeOfCarte(
  { id }: Ligne,
  marks: readonly Place[],
  liste: Liste,
  leaf: Boite | null,
  card: Taille,
  view: Taille,
): Point | undefined {
  const anchor = marks.find((one) => one.id === id)?.rect;
  const line = liste.buttonOf(id);
  if (anchor !== undefined) return placeCarte(anchor, card, view);
  return line && leaf ? placeBeside(rectOf(line), leaf, card, view) : undefined;
}
