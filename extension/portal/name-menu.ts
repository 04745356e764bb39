import { chunksOf } from './chunks.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { ancestorsOf } from './roles.ts';

const NAME_MENU = new Set([
  'mes-rattachements',
  'mes-habilitations',
  'changer-adresse',
  'historique-demandes',
  'menu-du-nom',
  'deconnexion',
  'session',
]);
const MAX_CLIMB = 3;

/**
 * « Mon compte » also stands in the menu under the person's name, and in the header beside « Déconnexion ». There it is no tab:
 * its own list names the session and no other space.
 */
export function isNameMenu(page: Page, mention: Mention): boolean {
  const { reader, matcher } = page;
  let climb = 0;
  for (const container of ancestorsOf(reader, mention.item)) {
    if (climb++ === MAX_CLIMB || reader.tag(container) === 'body') return false;
    const others = page.mentions.filter(
      ({ item, sens }) => item !== mention.item && sens.sorte === 'espace' && reader.contains(container, item),
    );
    if (others.length > 0) return false;
    const chunks = chunksOf(page, container, [mention]);
    if (chunks.length > 0 && chunks.length <= 12 && chunks.some(({ folded }) => isOfTheSession(folded))) return true;
    if (isPopup(page, container)) return true;
    if (chunks.length > 0) return false;
  }
  return false;

  function isOfTheSession(folded: string): boolean {
    const sens = matcher.match(folded);
    return (sens?.sorte === 'entree' && NAME_MENU.has(sens.entree)) || /^(?:derniere connexion|bonjour|bienvenue)/.test(folded);
  }
}

/** What a button with `aria-haspopup`, or a `summary`, unfolds. */
function isPopup(page: Page, container: Element): boolean {
  const { reader } = page;
  if (reader.attribute(container, 'role') === 'menu' || reader.tag(container) === 'details') return true;
  const holder = reader.parent(container);
  if (holder === null) return false;
  return reader.children(holder).some((sibling) => sibling !== container && reader.attribute(sibling, 'aria-haspopup') !== null);
}
