import type { Reader } from './dom.ts';

const CLICKABLE_TAGS = new Set(['a', 'button', 'area', 'summary']);
const CLICKABLE_ROLES = new Set(['link', 'button', 'tab', 'menuitem', 'menuitemradio', 'treeitem']);
const CLICKABLE_ATTRIBUTES = ['onclick', 'ng-click', 'data-ng-click', '@click', 'v-on:click', 'data-href', 'routerlink'];
const BUTTON_TYPES = new Set(['button', 'submit', 'image', 'reset']);

/** True for what a person can press, by its own tag, role or attributes. */
export function isClickable(reader: Reader, element: Element): boolean {
  const tag = reader.tag(element);
  if (CLICKABLE_TAGS.has(tag) || /-(?:tab|link|item|button|onglet|lien)$/.test(tag)) return true;
  if (tag === 'input') return BUTTON_TYPES.has(reader.attribute(element, 'type') ?? '');
  if (CLICKABLE_ROLES.has(reader.attribute(element, 'role') ?? '')) return true;
  const tabIndex = reader.attribute(element, 'tabindex');
  if (tabIndex !== null && Number(tabIndex) >= 0) return true;
  return CLICKABLE_ATTRIBUTES.some((name) => reader.attribute(element, name) !== null);
}

export const isHeading = (reader: Reader, element: Element): boolean =>
  /^h[1-6]$/.test(reader.tag(element)) || reader.attribute(element, 'role') === 'heading';

const NAVIGATION = new Set(['navigation', 'menubar', 'tablist', 'banner']);

/** A landmark that holds menus: `nav`, `header`, or the roles that say so. */
export const isNavigation = (reader: Reader, element: Element): boolean =>
  ['nav', 'header', 'menu'].includes(reader.tag(element)) || NAVIGATION.has(reader.attribute(element, 'role') ?? '');

export function* ancestorsOf(reader: Reader, node: Node): Generator<Element> {
  for (let element = reader.parent(node); element !== null; element = reader.parent(element)) yield element;
}

export function closest(reader: Reader, element: Element, test: (candidate: Element) => boolean): Element | null {
  if (test(element)) return element;
  for (const ancestor of ancestorsOf(reader, element)) if (test(ancestor)) return ancestor;
  return null;
}
