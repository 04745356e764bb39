import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { attributeNamesOf, classTokens, wordsOf } from './names.ts';
import type { Page } from './page.ts';
import { readState } from './right-state.ts';
import { closest } from './roles.ts';

const MAX_RAW = 120;
const NEXT_PAGE = /^(?:(?:aller a la )?page suivante.*|suivante?|next(?: page)?)$/;
const RANGE = /\b(\d+) (?:(?:applications?|services?|habilitations?|lignes?|resultats?) )?(?:affiche\w* )?(?:sur|of|de) (\d+)\b/g;
const LISTED = /\b(?:page|lignes?|resultats?|habilitations?|applications?|1)\b/;
const MORE =
  /^(?:(?:voir|afficher|charger|montrer|show|load|see) (?:les |la |le )?(?:plus|tout|tous|toutes|suite|autres|more|all)(?: (?:d )?(?:les )?(?:applications|espaces|services|habilitations|lignes|resultats|elements|results|items))?(?: \d+)?|plus d (?:applications|espaces|services|habilitations)|(?:et )?\d+ (?:de plus|autres?|more)(?: (?:applications?|espaces?|services?|habilitations?))?)$/;
const HELP = /aide|documentation|actualite|faq|question|guide|help|news|notification|message|alerte/;
const EVERYTHING = /\b(?:tout|tous|toutes|all|any)\b/;
const WHOLE = /\b(?:applications?|services?|habilitations?|tout|tous|toutes|all)\b/;
const FAVOURITES = /\b(?:favoris?|epingle|recent|favourites?|favorites?|pinned)/;
const SEARCH = /recherche|filtre|search|filter/;

/**
 * True when a list does not show all it holds: page by page, cut by « Afficher plus », searched, filtered, or by tabs. What it does
 * not show is not absent.
 */
export function isPartial(page: Page, region: Element): boolean {
  const { reader } = page;
  const isAside = (one: Element): boolean => ['header', 'footer', 'aside'].includes(reader.tag(one));
  const shown = (selector: string): readonly Element[] =>
    reader.query(region, selector).filter((one) => page.isShown(one) && closest(reader, one, isAside) === null);
  return (
    shown('a,button,[role=button]').some((one) => isEnabled(page, one) && (goesOn(page, one) || isPressed(page, one))) ||
    shown('[role=tab][aria-selected=false]').some((one) => !isElsewhere(page, one)) ||
    shown('input[value],select').some((one) => narrows(page, one)) ||
    hasPages(page, region) ||
    reader.texts(region).some((text) => isRange(reader.text(text)))
  );
}

const isEnabled = ({ reader }: Page, one: Element): boolean =>
  reader.attribute(one, 'disabled') === null && reader.attribute(one, 'aria-disabled') !== 'true';

/** « Suivant », « Afficher plus ». */
function goesOn({ reader }: Page, one: Element): boolean {
  const raw = reader.text(one);
  const names =
    raw.length > MAX_RAW ? [] : [raw, reader.attribute(one, 'aria-label') ?? '', reader.attribute(one, 'title') ?? ''];
  return names.map(foldLabel).some((name) => NEXT_PAGE.test(name) || MORE.test(name));
}

/** « Favoris » is pressed and « Toutes » is not: a filter is on. Two views of one list have no « Toutes ». */
function isPressed({ reader }: Page, one: Element): boolean {
  const holder = reader.parent(one);
  if (holder === null || reader.attribute(one, 'aria-pressed') !== 'true' || EVERYTHING.test(wordsOf(reader, one))) return false;
  return reader.query(holder, '[aria-pressed=false]').some((other) => EVERYTHING.test(wordsOf(reader, other)));
}

/** A tab that leads to a domain, or to help, holds nothing of this list; nor does any when the tab of applications is open. */
function isElsewhere(page: Page, tab: Element): boolean {
  const { reader } = page;
  const folded = wordsOf(reader, tab);
  const tabs = closest(reader, tab, (one) => reader.attribute(one, 'role') === 'tablist');
  const open = tabs === null ? [] : reader.query(tabs, '[role=tab][aria-selected=true]');
  return page.matcher.match(folded) !== null || HELP.test(folded) || open.some((one) => WHOLE.test(wordsOf(reader, one)));
}

/** A field to search with that holds words, or a choice other than « Tous »: a state, a name, favourites; not a structure. */
function narrows(page: Page, field: Element): boolean {
  const { reader } = page;
  if (reader.tag(field) === 'select') {
    const options = reader.query(field, 'option');
    const chosen = options.find((one) => reader.attribute(one, 'selected') !== null);
    const [first] = options;
    if (first === undefined || chosen === undefined || chosen === first || !EVERYTHING.test(wordsOf(reader, first))) return false;
    const folded = wordsOf(reader, chosen);
    return FAVOURITES.test(folded) || readState(folded) !== null || page.matcher.match(folded) !== null;
  }
  const type = reader.attribute(field, 'type') ?? 'text';
  if (!['search', 'text'].includes(type) || (reader.attribute(field, 'value') ?? '').trim() === '') return false;
  return type === 'search' || [...attributeNamesOf(reader, field)].some((name) => SEARCH.test(name));
}

/** Numbers of pages to choose from. */
function hasPages(page: Page, region: Element): boolean {
  const { reader } = page;
  const isPagination = (one: Element): boolean =>
    /pagina/.test(foldLabel(reader.attribute(one, 'aria-label') ?? '')) ||
    classTokens(reader, one).some((token) => /^pagina/.test(token));
  const numbers = reader.query(region, 'a,button,li,span').filter((one) => /^\s*\d{1,3}\s*$/.test(reader.text(one)));
  return (
    new Set(numbers.filter((one) => closest(reader, one, isPagination) !== null).map((one) => reader.text(one).trim())).size > 1
  );
}

/** « 1-10 sur 24 », « 2 applications affichées sur 5 ». */
function isRange(raw: string): boolean {
  if (raw.length > MAX_RAW || !/\d/.test(raw)) return false;
  const folded = foldLabel(raw);
  return [...folded.matchAll(RANGE)].some(([, shown, all]) => Number(shown) < Number(all) && LISTED.test(folded));
}
