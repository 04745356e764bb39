/** Prototypes' own methods: a form field named like one of them would hide it. */
const checkVisibility = Element.prototype.checkVisibility;
const getRect = Element.prototype.getBoundingClientRect;

/** Rendered by the browser: neither `display: none`, nor hidden, nor folded away. Asks for styles, never for a layout. */
export const isShown = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true, checkVisibilityCSS: true });

export const rectOf = (element: Element): DOMRect => getRect.call(element);

const MUCH_WIDER = 64;

/** Where the words of an element are, whatever room it takes. */
export function wordsRectOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Where a label is read: its element, or its words alone when the element spans much more than them. */
export function labelRectOf(element: Element): DOMRect {
  const box = rectOf(element);
  const words = wordsRectOf(element);
  return words.width > 0 && box.width > words.width + MUCH_WIDER ? words : box;
}
