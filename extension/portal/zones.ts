import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Matcher } from './match.ts';
import { classTokens } from './names.ts';
import { closest, isClickable, isNavigation } from './roles.ts';

/** Places that mention spaces without being the bar. */
export type Zone = 'dialogue' | 'article' | 'paragraphe' | 'pied' | 'choix' | 'tableau' | 'fil' | 'plan';

/** A map, since a page may call a role « constructor ». */
const zones = (table: Readonly<Record<string, Zone>>): ReadonlyMap<string, Zone> => new Map(Object.entries(table));

const ZONE_BY_TAG: ReadonlyMap<string, Zone> = zones({
  dialog: 'dialogue',
  article: 'article',
  blockquote: 'article',
  figure: 'article',
  figcaption: 'article',
  pre: 'article',
  code: 'article',
  p: 'paragraphe',
  select: 'choix',
  datalist: 'choix',
  label: 'choix',
});

const ZONE_BY_ROLE: ReadonlyMap<string, Zone> = zones({
  dialog: 'dialogue',
  alertdialog: 'dialogue',
  tooltip: 'dialogue',
  article: 'article',
  contentinfo: 'pied',
  listbox: 'choix',
  grid: 'tableau',
  table: 'tableau',
  tabpanel: 'article',
});

const TRAIL = /fil d ?ariane|breadcrumb|vous etes ici|you are here/;
const SITE_MAP = /plan du site|site ?map/;
const MODAL = new Set(['modal', 'modal-dialog', 'modal-content', 'popin', 'ui-dialog']);

function ownZone(reader: Reader, matcher: Matcher, element: Element): Zone | null {
  const tag = reader.tag(element);
  const role = reader.attribute(element, 'role') ?? '';
  if (reader.attribute(element, 'aria-modal') === 'true') return 'dialogue';
  // A menu of navigation may be built as a list to choose from.
  if (['listbox', 'tabpanel'].includes(role) && holdsMenu(reader, element)) return null;
  if (role === 'listbox' && closest(reader, element, (one) => isNavigation(reader, one)) !== null) return null;
  if ((tag === 'article' && isTile(reader, element)) || (tag === 'select' && leadsToSpaces(reader, matcher, element)))
    return null;
  const byRole = ZONE_BY_ROLE.get(role) ?? ZONE_BY_TAG.get(tag);
  if (byRole !== undefined) return byRole;
  if (tag === 'dl' && isGlossary(reader, element)) return 'article';
  if (tag === 'footer' && isPageFooter(reader, element)) return 'pied';
  if (tag === 'table' && role !== 'presentation' && role !== 'none' && isDataTable(reader, matcher, element)) return 'tableau';
  const name = foldLabel(`${reader.attribute(element, 'aria-label') ?? ''} ${reader.attribute(element, 'title') ?? ''}`);
  const tokens = classTokens(reader, element);
  if (TRAIL.test(name) || tokens.some((token) => /breadcrumb|ariane/.test(token))) return 'fil';
  if (SITE_MAP.test(name) || tokens.some((token) => /^(?:site-?map|plan-?(?:du-?)?site)$/.test(token))) return 'plan';
  // A menu that opens over the page on small screens is dressed as a dialog.
  return tokens.some((token) => MODAL.has(token)) && !holdsMenu(reader, element) ? 'dialogue' : null;
}

const holdsMenu = (reader: Reader, element: Element): boolean =>
  reader.query(element, 'nav,[role=navigation],[role=menubar]').length > 0;

/** One link and nothing else, dressed as an article. */
function isTile(reader: Reader, element: Element): boolean {
  const [link] = reader.query(element, 'a,button');
  return (
    link !== undefined &&
    reader.text(link).trim() === reader.text(element).trim() &&
    reader.query(element, 'h1,h2,h3,h4,h5,h6').length === 0
  );
}

/** A list that leads to the tab one chooses: it acts by itself, begins with a space, and is all there is to fill in. */
function leadsToSpaces(reader: Reader, matcher: Matcher, list: Element): boolean {
  const form = closest(reader, list, (one) => reader.tag(one) === 'form') ?? list;
  return (
    reader.attribute(list, 'onchange') !== null &&
    matcher.match(foldLabel(reader.text(reader.children(list)[0] ?? list)))?.sorte === 'espace' &&
    reader.query(form, 'select,textarea,[type=text]').length < 2
  );
}

/** Terms with their definitions. A list of links may be written as terms alone, or as definitions alone. */
const isGlossary = (reader: Reader, list: Element): boolean =>
  reader.query(list, 'dt').length > 0 && reader.query(list, 'dd').length > 0;

/** The footer of a card or of a section is none of the page's. */
function isPageFooter(reader: Reader, footer: Element): boolean {
  for (let one = reader.parent(footer); one !== null; one = reader.parent(one)) {
    if (['article', 'section', 'main', 'aside', 'li'].includes(reader.tag(one))) return false;
  }
  return true;
}

/** A table that lays out a bar holds links side by side; a table of data has headers, or says something of each label. */
function isDataTable(reader: Reader, matcher: Matcher, table: Element): boolean {
  const own = (selector: string): Element[] => reader.query(table, selector).filter((one) => tableOf(reader, one) === table);
  const heads = own('caption,thead,th,[scope]');
  if (heads.length > 0) return !isRowOfTabs(reader, own('tr'));
  let labelled = 0;
  let described = 0;
  for (const row of own('tr')) {
    const cells = reader.children(row).map((cell) => ({ cell, text: foldLabel(reader.text(cell)) }));
    const known = cells.filter(({ text }) => matcher.match(text)?.sorte === 'espace');
    if (known.length === 0) continue;
    labelled++;
    const others = cells.filter(
      ({ cell, text }) => /\p{L}/u.test(text) && !known.some((one) => one.cell === cell) && !holdsClickable(reader, cell),
    );
    if (known.length === 1 && others.length > 0) described++;
  }
  return labelled > 1 && described > 0 && described * 2 >= labelled;
}

/** One row, each cell of which can be pressed: tabs, though its cells be headers. */
function isRowOfTabs(reader: Reader, rows: readonly Element[]): boolean {
  const [row] = rows;
  if (row === undefined || rows.length > 1) return false;
  const cells = reader.children(row).filter((cell) => foldLabel(reader.text(cell)) !== '');
  return cells.length > 1 && cells.every((cell) => holdsClickable(reader, cell));
}

function tableOf(reader: Reader, element: Element): Element | null {
  for (let one = reader.parent(element); one !== null; one = reader.parent(one)) if (reader.tag(one) === 'table') return one;
  return null;
}

const holdsClickable = (reader: Reader, cell: Element): boolean =>
  isClickable(reader, cell) || reader.query(cell, 'a,button,[role=tab],[role=link]').length > 0;

/** The zone of an element is its own, or that of the nearest one around it. Remembered, so that a page is climbed once. */
export function zoneReader(reader: Reader, matcher: Matcher, siteMaps: ReadonlySet<Element>): (element: Element) => Zone | null {
  const zones = new Map<Element, Zone | null>();
  return function zone(element: Element): Zone | null {
    const climbed: Element[] = [];
    let found: Zone | null = null;
    for (let one: Element | null = element; one !== null; one = reader.parent(one)) {
      const known = zones.get(one);
      if (known !== undefined) {
        found = known;
        break;
      }
      climbed.push(one);
      found = siteMaps.has(one) ? 'plan' : ownZone(reader, matcher, one);
      if (found !== null) break;
    }
    for (const one of climbed) zones.set(one, found);
    return found;
  };
}
