import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isHelp } from './help.ts';
import { attributeNamesOf, classTokens, labelOfField, wordsOf } from './names.ts';
import type { Page } from './page.ts';
import { readState } from './right-state.ts';
import { closest } from './roles.ts';
import { isEntree } from './sign-in.ts';

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

/** What speaks of one of these, and of no application, is of another list. */
const OTHER =
  /\b(?:factures?|documents?|aide|articles?|guides?|portail|sites?|siret|tickets?|actualites?|nouveautes?|utilisateurs?|messages?|notifications?|alertes?|invoices?|help|news)\b/;
const OURS = /\b(?:applications?|services?|habilitations?|espaces?|abonnements?|droits?|domaines?|profils?|authorizations?)\b/;
const ASIDE_ROLES = new Set(['complementary', 'banner', 'contentinfo', 'search', 'dialog', 'alertdialog']);

/**
 * True when a list does not show all it holds: page by page, cut by « Afficher plus », searched, filtered, or by tabs. What it does
 * not show is not absent. What another list of the page does not show says nothing of this one.
 */
export function isPartial(page: Page, region: Element): boolean {
  const { reader } = page;
  const isOurs = ownPartsOf(page);
  const shown = (selector: string): readonly Element[] =>
    reader.query(region, selector).filter((one) => page.isShown(one) && isOurs(one));
  const isOursText = (text: Text): boolean => {
    const holder = reader.parent(text);
    return holder !== null && page.isShown(holder) && isOurs(holder);
  };
  return (
    shown('a,button,[role=button]').some((one) => isEnabled(page, one) && (goesOn(page, one) || isPressed(page, one))) ||
    shown('[role=tab][aria-selected=false]').some((one) => !isElsewhere(page, one)) ||
    shown('input[value],select').some((one) => narrows(page, one)) ||
    hasPages(page, region, isOurs) ||
    reader.texts(region).some((text) => isRange(reader.text(text)) && isOursText(text))
  );
}

/** Tells whether a part of the region may be of the list of applications or rights, and not of news, help or another list. */
function ownPartsOf(page: Page): (element: Element) => boolean {
  const { reader, mentions } = page;
  const names = mentions.filter((one) => (one.sens.sorte === 'espace' && !one.inProse) || isEntree(one, 'acceder'));
  const titles = reader.query(reader.root, 'h1,h2,h3,h4,h5,h6,[role=heading],caption');
  const isAside = (one: Element): boolean =>
    ['header', 'footer', 'aside', 'dialog'].includes(reader.tag(one)) || ASIDE_ROLES.has(reader.attribute(one, 'role') ?? '');

  /** A title of something else, with no name of a space, nor « Accéder », between it and the element. */
  function isUnderOther(element: Element): boolean {
    const title = titles.filter((one) => reader.precedes(one, element)).at(-1);
    if (title === undefined || reader.tag(title) === 'h1') return false;
    const said = wordsOf(reader, title);
    if (OURS.test(said) || page.matcher.match(said) !== null || !(OTHER.test(said) || isHelp(page, element))) return false;
    return !names.some(({ item }) => reader.precedes(title, item) && reader.precedes(item, element));
  }

  return (element) => closest(reader, element, isAside) === null && !isUnderOther(element);
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
  const label = labelOfField(reader, field);
  const names = [
    ...attributeNamesOf(reader, field),
    foldLabel(reader.attribute(field, 'placeholder') ?? ''),
    label === null ? '' : wordsOf(reader, label),
  ];
  if (names.some((name) => OTHER.test(name)) && !names.some((name) => OURS.test(name))) return false;
  const type = reader.attribute(field, 'type') ?? 'text';
  if (!['search', 'text'].includes(type) || (reader.attribute(field, 'value') ?? '').trim() === '') return false;
  return type === 'search' || names.some((name) => SEARCH.test(name));
}

/** Numbers of pages to choose from. */
function hasPages(page: Page, region: Element, isOurs: (element: Element) => boolean): boolean {
  const { reader } = page;
  const isPagination = (one: Element): boolean =>
    /pagina/.test(foldLabel(reader.attribute(one, 'aria-label') ?? '')) ||
    classTokens(reader, one).some((token) => /^pagina/.test(token));
  const numbers = reader.query(region, 'a,button,li,span').filter((one) => /^\s*\d{1,3}\s*$/.test(reader.text(one)));
  return (
    new Set(
      numbers.filter((one) => closest(reader, one, isPagination) !== null && isOurs(one)).map((one) => reader.text(one).trim()),
    ).size > 1
  );
}

/** « 1-10 sur 24 », « 2 applications affichées sur 5 ». */
function isRange(raw: string): boolean {
  if (raw.length > MAX_RAW || !/\d/.test(raw)) return false;
  const folded = foldLabel(raw);
  return [...folded.matchAll(RANGE)].some(([, shown, all]) => Number(shown) < Number(all) && LISTED.test(folded));
}
