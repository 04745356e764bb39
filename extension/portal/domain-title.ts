import type { Domaine } from '../../knowledge/diagnosis/vue.ts';
import { readCards } from './cards.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import type { Page } from './page.ts';
import { titlesOf } from './sign-in.ts';

/** The domain a page is about: the only domain among its titles, whether or not its applications have arrived. */
export function titleDomain(page: Page): Domaine | null {
  const own = titlesOf(page).flatMap(({ sens }) => (sens.sorte === 'domaine' ? [sens.domaine] : []));
  if (own.length > 0) return new Set(own).size === 1 ? (own[0] ?? null) : null;
  const prefixed = page.reader.query(page.reader.root, 'h1,h2,[role=heading]').flatMap((title) => domainOf(page, title) ?? []);
  if (prefixed.length > 0) return new Set(prefixed).size === 1 ? (prefixed[0] ?? null) : null;
  return plainDomain(page);
}

/** The domain a title names, alone or after a few words such as « Vos applications du domaine ». */
export function domainOf(page: Page, title: Element): Domaine | null {
  const name = wordsOf(page.reader, title)
    .replace(DOMAIN_PREFIX, '')
    .replace(/ domain$/, '');
  const sens = page.matcher.match(name);
  return sens?.sorte === 'domaine' ? sens.domaine : null;
}

const DOMAIN_PREFIX =
  /^(?:(?:(?:les|vos|mes) )?(?:applications|services) (?:du domaine |de (?:la |l )?|d )?(?:domaine )?|(?:bienvenue dans le )?(?:domaine|domain) (?:de (?:la |l )?|d )?)/;

/** The domain that is current in a menu, or named without a link before the first « Accéder », when it is the only one. */
function plainDomain(page: Page): Domaine | null {
  const [first] = readCards(page, 'acceder');
  if (first === undefined) return null;
  const { reader } = page;
  const isCurrent = ({ item, inner }: Mention): boolean =>
    [item, inner].some(
      (one) => reader.attribute(one, 'aria-current') !== null || reader.attribute(one, 'aria-selected') === 'true',
    );
  const named = page.mentions.flatMap((mention) =>
    mention.sens.sorte === 'domaine' &&
    !mention.inProse &&
    page.isShown(mention.item) &&
    reader.precedes(mention.item, first.action) &&
    (!mention.clickable || isCurrent(mention))
      ? [mention.sens.domaine]
      : [],
  );
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}
