import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COIN_RESERVE,
  cornerOf,
  MARQUE,
  placeBeside,
  placeCarte,
  placeMarque,
  placePli,
} from '../../extension/overlay/placer.ts';

const VIEW = { width: 1280, height: 800 };
const CARD = { width: 340, height: 300 };
const tab = (left: number, top: number) => ({ left, top, width: 120, height: 40 });

const views = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 256, max: 1440 }) });
const boxes = fc.record({
  left: fc.integer({ min: -500, max: 3000 }),
  top: fc.integer({ min: -500, max: 3000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 200 }),
});

/** The card as the style sheet lets it be in this view. */
const cardIn = (view: { width: number; height: number }) => ({
  width: Math.min(340, view.width - 16),
  height: Math.min(600, view.height - 120),
});

describe('a card', () => {
  it('stands under its tab when there is room, over it when there is not', () => {
    expect(placeCarte(tab(400, 100), CARD, VIEW).top).toBe(146);
    expect(placeCarte(tab(400, 700), CARD, VIEW).top).toBe(394);
  });

  it('is always whole in the viewport', () => {
    fc.assert(
      fc.property(views, boxes, (view, anchor) => {
        const card = cardIn(view);
        const { left, top } = placeCarte(anchor, card, view);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(view.width);
        expect(top + card.height).toBeLessThanOrEqual(view.height);
      }),
    );
  });

  it('never lies on the corner of the portal’s assistant, beside a tab or beside the fold', () => {
    fc.assert(
      fc.property(views, boxes, boxes, (view, anchor, leaf) => {
        const card = cardIn(view);
        for (const { left, top } of [placeCarte(anchor, card, view), placeBeside(anchor, leaf, card, view)])
          expect(left + card.width <= view.width - COIN_RESERVE || top + card.height <= view.height - COIN_RESERVE).toBe(true);
      }),
    );
  });

  it('control: put by hand in the corner, it would be found there', () => {
    const corner = { left: VIEW.width - CARD.width, top: VIEW.height - CARD.height };
    expect(corner.left + CARD.width <= VIEW.width - COIN_RESERVE || corner.top + CARD.height <= VIEW.height - COIN_RESERVE).toBe(
      false,
    );
  });
});

describe('the fold', () => {
  const fold = { width: 170, height: 28 };

  it('stands after the last tab of the last line', () => {
    expect(placePli([tab(0, 50), tab(120, 50), tab(0, 90)], fold, VIEW)).toEqual({ left: 144, top: 96, ...fold });
  });

  it('has no place beside a bar that fills the width: it goes bottom left', () => {
    expect(placePli([tab(0, 50), tab(1150, 50)], fold, VIEW)).toBeNull();
    expect(cornerOf(fold, VIEW)).toEqual({ left: 8, top: 764 });
  });

  it('has no place beside a bar at the height of the assistant', () => {
    expect(placePli([tab(0, 760)], fold, VIEW)).toBeNull();
  });
});

describe('a mark', () => {
  it('straddles the upper right corner of its tab, further out when the tab has no padding', () => {
    expect(placeMarque(tab(100, 100), VIEW)).toEqual({ left: 207, top: 89 });
    expect(placeMarque({ ...tab(100, 100), height: 18 }, VIEW)).toEqual({ left: 215, top: 81 });
  });

  it('stays in the viewport', () => {
    fc.assert(
      fc.property(views, boxes, (view, anchor) => {
        const { left, top } = placeMarque(anchor, view);
        expect(left >= 0 && top >= 0 && left + MARQUE <= view.width && top + MARQUE <= view.height).toBe(true);
      }),
    );
  });
});
