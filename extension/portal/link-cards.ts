import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import { isHelp } from './help.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { ancestorsOf, closest, isClickable } from './roles.ts';

/** In a menu, or in what stands around the content of a page. */
export const isAside = (reader: Reader, element: Element): boolean =>
  closest(reader, element, (one) => ['nav', 'header', 'footer', 'aside'].includes(reader.tag(one))) !== null;

type Sorte = 'espace' | 'domaine';

/** Names that stand below a title of the page: no menu, no help, no news. */
function namesBelow(page: Page, title: Element, sorte: Sorte): readonly Mention[] {
  const { reader } = page;
  const isComplementary = (one: Element): boolean => reader.attribute(one, 'role') === 'complementary';
  return page.mentions.filter(
    (mention) =>
      mention.sens.sorte === sorte &&
      !mention.inProse &&
      [null, 'tableau'].includes(page.zone(mention.item)) &&
      page.isShown(mention.item) &&
      reader.precedes(title, mention.item) &&
      !isHelp(page, mention.item) &&
      !isAside(reader, mention.item) &&
      closest(reader, mention.item, isComplementary) === null,
  );
}

/** Applications or domains that are bare links below a title. */
export const readPlainLinks = (page: Page, title: Element, sorte: Sorte): readonly Mention[] =>
  namesBelow(page, title, sorte).filter(({ clickable }) => clickable);

/** Blocks that are whole links: the title can be pressed, or stands inside what can. */
export function readLinkCards(page: Page, sorte: Sorte): readonly Mention[] {
  return page.mentions.filter(
    (mention) =>
      mention.sens.sorte === sorte &&
      !mention.inProse &&
      mention.heading &&
      page.isShown(mention.item) &&
      [mention.item, ...ancestorsOf(page.reader, mention.item)].slice(0, 4).some((one) => isClickable(page.reader, one)),
  );
}

/** Two blocks at least, each with a name as its title, and the same words or the same picture to press after it. */
export function readLikeBlocks(page: Page, title: Element): readonly Mention[] {
  const names = namesBelow(page, title, 'espace').filter(({ heading }) => heading);
  const actions = names.map((name) => actionOf(page, name, names));
  const isAlike = names.length > 1 && actions.every((action) => action !== null && action === actions[0]);
  return isAlike ? names : [];
}

/** What the first thing to press after a name says, in the widest block that holds no other name; null when there is none. */
function actionOf(page: Page, { item }: Mention, names: readonly Mention[]): string | null {
  const { reader } = page;
  let block = item;
  for (const parent of ancestorsOf(reader, item)) {
    if (names.some((other) => other.item !== item && reader.contains(parent, other.item))) break;
    block = parent;
  }
  const action = reader
    .query(block, 'a,button,[role=button],[role=link]')
    .find((one) => reader.precedes(item, one) && page.isShown(one));
  return action === undefined ? null : foldLabel(reader.text(action));
}
