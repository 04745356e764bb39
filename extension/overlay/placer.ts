/** A rectangle of the viewport, in CSS pixels. */
export interface Boite {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Taille {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** As the style sheet draws the fold's button; a little wide, so that it is never cut. Asking would make the browser lay it out. */
export const sizeOfPli = (words: string): Taille => ({ width: 24 + 10 * words.length, height: 28 });

const GAP = 6;
const MARGIN = 8;
export const MARQUE = 24;

/** The corner where the portal keeps its own assistant's button: nothing of ours goes there. */
export const COIN_RESERVE = 104;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

/** Out of the assistant's corner: to the left of it when there is room, else above. */
function avoidCorner({ left, top }: Point, size: Taille, view: Taille): Point {
  const right = view.width - COIN_RESERVE;
  const bottom = view.height - COIN_RESERVE;
  if (left + size.width <= right || top + size.height <= bottom) return { left, top };
  return right - size.width >= MARGIN ? { left: right - size.width, top } : { left, top: Math.max(MARGIN, bottom - size.height) };
}

/** A mark that an unfolded leaf lies on would show through it. */
export const meets = ({ left, top }: Point, box: Boite): boolean =>
  left < box.left + box.width && left + MARQUE > box.left && top < box.top + box.height && top + MARQUE > box.top;

/** A tab this low has no padding: the mark stands further out, so as not to lie on its letters. */
const BARE = 28;

/** A mark straddles the upper right corner of its tab, and stays in the viewport. */
export function placeMarque(tab: Boite, view: Taille): Point {
  const inside = tab.height < BARE ? 5 : 13;
  return {
    left: clamp(tab.left + tab.width - inside, 0, view.width - MARQUE),
    top: clamp(tab.top - MARQUE + inside, 0, view.height - MARQUE),
  };
}

/** A card stands under what it explains, else over it, inside the viewport and out of the assistant's corner. */
export function placeCarte(anchor: Boite, card: Taille, view: Taille): Point {
  const lowest = view.height - MARGIN - card.height;
  const under = anchor.top + anchor.height + GAP;
  const over = anchor.top - GAP - card.height;
  const left = clamp(anchor.left + anchor.width / 2 - card.width / 2, MARGIN, view.width - MARGIN - card.width);
  return avoidCorner({ left, top: clamp(under > lowest && over >= MARGIN ? over : under, MARGIN, lowest) }, card, view);
}

/** A card of the fold stands at the side of the leaf, level with its line; under the line when neither side has room. */
export function placeBeside(line: Boite, leaf: Boite, card: Taille, view: Taille): Point {
  const right = leaf.left + leaf.width + GAP;
  const left = leaf.left - GAP - card.width;
  const fitsRight = right + card.width <= view.width - MARGIN;
  if (!fitsRight && left < MARGIN) return placeCarte(line, card, view);
  const top = clamp(line.top, MARGIN, view.height - MARGIN - card.height);
  return avoidCorner({ left: fitsRight ? right : left, top }, card, view);
}

/** Bottom left: where the fold goes when the bar has no room. */
export const cornerOf = (fold: Taille, view: Taille): Point => ({ left: MARGIN, top: view.height - MARGIN - fold.height });

/** The fold stands at the end of the bar, in the middle of the line of its last tab; null: no room there. */
export function placePli(tabs: readonly Boite[], fold: Taille, view: Taille): Boite | null {
  const lowest = Math.max(...tabs.map(({ top }) => top));
  const line = tabs.filter(({ top, height }) => top + height > lowest);
  const left = Math.max(...line.map((tab) => tab.left + tab.width)) + MARQUE;
  const top = Math.max(...line.map((tab) => tab.top + tab.height / 2)) - fold.height / 2;
  return left + fold.width <= view.width - MARGIN && top >= 0 && top + fold.height <= view.height - COIN_RESERVE
    ? { left, top, ...fold }
    : null;
}
