/** Prototypes' own methods: a form field named like one of them would hide it. */
const checkVisibility = Element.prototype.checkVisibility;
const getRect = Element.prototype.getBoundingClientRect;

/** Rendered by the browser: neither `display: none`, nor hidden, nor folded away. Asks for styles, never for a layout. */
export const isShown = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true, checkVisibilityCSS: true });

export const rectOf = (element: Element): DOMRect => getRect.call(element);
