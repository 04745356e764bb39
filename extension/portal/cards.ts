import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Entree } from './lexique.ts';
import type { Sens } from './match.ts';
import type { Mention } from './mentions.ts';
import { attributeNamesOf } from './names.ts';
import type { Page } from './page.ts';
import { ancestorsOf } from './roles.ts';
import { isEntree } from './sign-in.ts';

/** A block that names something and lets one go there: a domain at home, an application in its domain. */
export interface Card {
  readonly action: Element;
  readonly sens: Sens | null;
  /** the first words of the block, folded, when they are no label that we know */
  readonly dit?: string;
}

const NAMED_ACTION =
  /^(?:acceder (?:au domaine|au service|a l application|a|aux?)|access (?:the )?(?:domain|service)|access|ouvrir)(?: de)?(?: l application| le domaine)? (.+)$/;

/** What the action itself names, as in « Accéder au domaine Facturation » read out for those who do not see the block. */
function namedByAction(page: Page, element: Element): Sens | null {
  for (const text of [foldLabel(page.reader.text(element)), ...attributeNamesOf(page.reader, element)]) {
    const name = NAMED_ACTION.exec(text)?.[1];
    const sens = name === undefined ? null : page.matcher.match(name);
    if (sens !== null) return sens;
  }
  return null;
}

function actionsOf(page: Page, entree: Entree): readonly Element[] {
  const { reader } = page;
  const bare = page.mentions
    .filter((mention) => isEntree(mention, entree) && page.isShown(mention.item))
    .map(({ inner }) => inner);
  const start =
    entree === 'acceder'
      ? /^(?:acceder|access)\b(?! au domaine)(?! (?:the )?domain)/
      : /^(?:acceder au domaine|access (?:the )?domain)\b/;
  const named = reader
    .query(reader.root, 'a,button,[role=button],[role=link],input[type=button],input[type=submit],[ng-click]')
    .filter((element) => {
      if (bare.some((one) => reader.contains(element, one) || reader.contains(one, element)) || !page.isShown(element))
        return false;
      return (
        start.test(foldLabel(reader.attribute(element, 'aria-label') ?? reader.text(element)).slice(0, 80)) &&
        namedByAction(page, element) !== null
      );
    });
  // An article is no such place here: a card may be an `article` element.
  return [...bare, ...named].filter((element) => !['dialogue', 'pied'].includes(page.zone(element) ?? ''));
}

/** The block around an action: the widest element that holds no other action. */
function blockOf(page: Page, action: Element, actions: readonly Element[]): Element {
  let block = action;
  for (const parent of ancestorsOf(page.reader, action)) {
    const tag = page.reader.tag(parent);
    if (tag === 'body' || tag === 'main' || actions.some((other) => other !== action && page.reader.contains(parent, other)))
      break;
    block = parent;
    // Alone on its page, a card must not grow into the page: it ends with the first block that has its title.
    if (
      actions.length === 1 &&
      page.mentions.some(({ item, sens }) => sens.sorte !== 'entree' && page.reader.contains(parent, item))
    )
      break;
  }
  return block;
}

const isTitle = (page: Page, mention: Mention, action: Element): boolean =>
  mention.sens.sorte !== 'entree' &&
  !mention.inProse &&
  (mention.heading || page.reader.precedes(mention.item, action) || page.reader.contains(action, mention.item));

/** Cards laid flat, with no block around each: the last name between the previous action and this one. */
function titleBefore(page: Page, action: Element, actions: readonly Element[]): Mention | undefined {
  const { reader } = page;
  const previous = actions[actions.indexOf(action) - 1];
  return page.mentions.findLast(
    (mention) =>
      mention.sens.sorte === 'espace' &&
      !mention.inProse &&
      reader.precedes(mention.item, action) &&
      (previous === undefined || reader.precedes(previous, mention.item)),
  );
}

/** The texts of a block before its action and after the previous one, folded: labels that no element holds alone. */
function textsBefore(page: Page, action: Element, actions: readonly Element[]): readonly string[] {
  const { reader } = page;
  const block = blockOf(page, action, actions);
  const scope = block === action ? (reader.parent(action) ?? action) : block;
  const previous = actions[actions.indexOf(action) - 1];
  return reader
    .texts(scope)
    .filter(
      (text) =>
        reader.precedes(text, action) &&
        (previous === undefined || (reader.precedes(previous, text) && !reader.contains(previous, text))),
    )
    .map((text) => foldLabel(reader.text(text)))
    .filter((folded) => folded !== '');
}

/** The blocks of a page that lead somewhere by the given words, each with what it names when we know it. */
export function readCards(page: Page, entree: 'acceder' | 'acceder-au-domaine'): readonly Card[] {
  const actions = actionsOf(page, entree);
  return actions.map((action) => {
    const named = namedByAction(page, action);
    if (named !== null) return { action, sens: named };
    const block = blockOf(page, action, actions);
    const titles = page.mentions.filter((mention) => page.reader.contains(block, mention.item) && isTitle(page, mention, action));
    const title = titles.find(({ heading }) => heading) ?? titles[0] ?? titleBefore(page, action, actions);
    if (title !== undefined) return { action, sens: title.sens };
    const [dit] = textsBefore(page, action, actions);
    const sens = dit === undefined ? null : page.matcher.match(dit);
    return sens === null || sens.sorte === 'entree'
      ? { action, sens: null, ...(dit === undefined ? {} : { dit }) }
      : { action, sens };
  });
}
