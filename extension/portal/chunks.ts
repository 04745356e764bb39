import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Mention } from './mentions.ts';
import { plainTextOf } from './names.ts';
import type { Page } from './page.ts';
import { isClickable, isHeading } from './roles.ts';
import { within } from './within.ts';

/** A piece of text of a container that is not one of its known entries. */
export interface Chunk {
  readonly element: Element;
  readonly folded: string;
  readonly raw: string;
}

const GROUPS = new Set(['li', 'td', 'th', 'dt', 'dd', 'p', 'label', 'option']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dl']);
const LIST_ROLES = new Set(['menu', 'group', 'list']);

/** The element that groups a text with what is read together with it: a link, a cell, a heading, or its own parent. */
function groupOf(page: Page, text: Text, container: Element): Element {
  const { reader } = page;
  const parent = reader.parent(text) ?? container;
  for (let element: Element | null = parent; element !== null && element !== container; element = reader.parent(element)) {
    if (isClickable(reader, element) || isHeading(reader, element) || GROUPS.has(reader.tag(element))) return element;
  }
  return parent;
}

/** The texts of a container outside the given entries, each once. Texts without a letter or a digit are left out. */
export function chunksOf(page: Page, container: Element, entries: readonly Mention[]): readonly Chunk[] {
  const { reader } = page;
  const found = new Map<Element, Chunk>();
  for (const text of reader.texts(container)) {
    const own = foldLabel(reader.text(text));
    if (own === '' || entries.some(({ item }) => reader.contains(item, text))) continue;
    const element = groupOf(page, text, container);
    if (found.has(element)) continue;
    const mixed = element === container || entries.some(({ item }) => reader.contains(element, item));
    const raw = mixed ? reader.text(text).replace(/\s+/g, ' ').trim() : plainTextOf(reader, element);
    found.set(mixed ? (reader.parent(text) ?? element) : element, {
      element,
      raw,
      folded: mixed ? own : foldLabel(reader.text(element)),
    });
  }
  return [...found.values()];
}

/** True when a chunk belongs to the menu that unfolds under one entry: a list, or a group of several texts, beside it. */
export function isSubmenu(page: Page, chunk: Chunk, entries: readonly Mention[], container: Element): boolean {
  const { reader } = page;
  return entries.some(({ item }) => {
    const holder = reader.parent(item);
    if (holder === null || holder === container || !reader.contains(holder, chunk.element)) return false;
    if (entries.some((other) => other.item !== item && reader.contains(holder, other.item))) return false;
    return reader
      .children(holder)
      .some((branch) => branch !== item && reader.contains(branch, chunk.element) && isList(page, branch));
  });
}

/** True when a chunk only describes an entry: both stand in one link, or in one list item or cell of their own. */
export function isDescription(page: Page, chunk: Chunk, entries: readonly Mention[], container: Element): boolean {
  const { reader } = page;
  for (let one: Element | null = chunk.element; one !== null && one !== container; one = reader.parent(one)) {
    if (!isClickable(reader, one) && !['li', 'td', 'dt'].includes(reader.tag(one))) continue;
    const inside = entries.filter(({ item }) => reader.contains(one as Element, item));
    if (inside.length > 0) return inside.length === 1;
  }
  return false;
}

const SESSION: readonly string[] = ['deconnexion', 'menu-du-nom', 'mes-rattachements', 'mes-habilitations'];

/** True for the person's name and the menu under it, when both stand in one item beside the tabs. */
export function isSessionMenu(page: Page, chunk: Chunk, entries: readonly Mention[], container: Element): boolean {
  const { reader } = page;
  let branch = chunk.element;
  for (let one = reader.parent(branch); one !== null && one !== container; one = reader.parent(one)) {
    const around = one;
    if (entries.some(({ item }) => reader.contains(around, item))) break;
    branch = one;
  }
  return (
    reader.query(branch, 'ul,ol,menu,[role=menu]').length > 0 &&
    within(reader, page.mentions, branch).some(({ sens }) => sens.sorte === 'entree' && SESSION.includes(sens.entree))
  );
}

function isList(page: Page, branch: Element): boolean {
  const { reader } = page;
  if (LISTS.has(reader.tag(branch)) || LIST_ROLES.has(reader.attribute(branch, 'role') ?? '')) return true;
  return reader.query(branch, 'a,button,li,[role=menuitem]').length > 1;
}
