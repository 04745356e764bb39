import { chunksOf, isSubmenu } from './chunks.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { ancestorsOf } from './roles.ts';
import { within } from './within.ts';

const MAX_CLIMB = 3;
const MAX_MENU = 12;
const MAX_ENTRY = 60;

/**
 * « Mon compte » also stands in the menu under the person's name, and in the header beside « Déconnexion ». There it is no tab:
 * what stands beside it names the session, or at least no other space. The menu
 * that unfolds under the tab itself does not count.
 */
export function isNameMenu(page: Page, mention: Mention): boolean {
  const { reader, matcher } = page;
  if (isMenuLandmark(page, mention.item)) return false;
  let climb = 0;
  for (const container of ancestorsOf(reader, mention.item)) {
    if (climb++ === MAX_CLIMB || reader.tag(container) === 'body') return false;
    if (hasOtherEspace(container)) return false;
    const around = chunksOf(page, container, [mention]).filter(({ folded }) => /\p{L}/u.test(folded));
    if (around.length > 0 && around.length <= MAX_MENU && around.some(({ folded }) => isSignOut(folded))) return true;
    if (isPopup(page, container)) return true;
    if (isMenuLandmark(page, container)) return false;
    const beside = around.filter((chunk) => !isSubmenu(page, chunk, [mention], reader.root));
    if (
      beside.length > 0 &&
      ['li', 'td'].includes(reader.tag(container)) &&
      hasOtherEspace(reader.parent(container) ?? container)
    )
      return false;
    if (beside.length > 0) return beside.length <= MAX_MENU && isInline(container);
  }
  return false;

  function hasOtherEspace(container: Element): boolean {
    return within(reader, page.mentions, container).some(({ item, sens }) => item !== mention.item && sens.sorte === 'espace');
  }

  function isSignOut(folded: string): boolean {
    const sens = matcher.match(folded);
    return sens?.sorte === 'entree' && sens.entree === 'deconnexion';
  }

  /** A container of short texts only: a menu or a header, not the page. */
  function isInline(container: Element): boolean {
    return chunksOf(page, container, [mention]).every(({ folded }) => folded.length <= MAX_ENTRY);
  }
}

/** A menu of its own: what stands beside it in the header is another one. */
const isMenuLandmark = (page: Page, element: Element): boolean =>
  page.reader.tag(element) === 'nav' || ['navigation', 'tablist'].includes(page.reader.attribute(element, 'role') ?? '');

/** What a button with `aria-haspopup`, or a `summary`, unfolds. */
function isPopup(page: Page, container: Element): boolean {
  const { reader } = page;
  if (reader.attribute(container, 'role') === 'menu' || reader.tag(container) === 'details') return true;
  const holder = reader.parent(container);
  if (holder === null) return false;
  return reader.children(holder).some((sibling) => sibling !== container && reader.attribute(sibling, 'aria-haspopup') !== null);
}
