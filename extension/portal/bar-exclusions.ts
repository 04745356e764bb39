import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Candidate } from './bar-candidates.ts';
import { chunksOf } from './chunks.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { ancestorsOf, closest, isHeading, isNavigation } from './roles.ts';

/** Containers that hold the right labels and are no bar. Each test says what gives the impostor away. */
export function isExcluded(page: Page, candidate: Candidate): boolean {
  return (
    isTrail(page, candidate) ||
    isTableOfContents(page, candidate) ||
    isFooter(page, candidate) ||
    !isMadeToBePressed(page, candidate)
  );
}

const SEPARATOR = /^[\s>›»→⟩/\\]+$/;

/** A breadcrumb: arrows between the labels, or a short path whose last step cannot be pressed. */
function isTrail(page: Page, { container, entries }: Candidate): boolean {
  const { reader } = page;
  const texts = reader
    .texts(container)
    .map((text) => reader.text(text))
    .filter((raw) => raw.trim() !== '');
  const arrows = texts.filter((raw) => SEPARATOR.test(raw));
  // An arrow before the first step too is a bullet.
  // Nor is there a path through four spaces, which stand side by side: slashes part them as bars do.
  const isParted = isWhole(entries) && arrows.every((raw) => raw.trim() === '/');
  const isPath = arrows.length > 0 && !SEPARATOR.test(texts[0] ?? '') && !isParted;
  if (isPath && arrows.length >= entries.length - 1) return true;
  const last = entries.at(-1);
  return (
    entries.length <= 3 &&
    last !== undefined &&
    !last.clickable &&
    (reader.tag(container) === 'ol' || (entries.length === 2 && !['ul', 'nav', 'tr'].includes(reader.tag(container))))
  );
}

const TAB_ATTRIBUTES = ['data-toggle', 'data-bs-toggle', 'data-tab', 'aria-controls', 'aria-selected'];

/** Links to anchors of the same page: a table of contents, or second-level tabs. */
function isTableOfContents(page: Page, { entries }: Candidate): boolean {
  const { reader } = page;
  const inside = entries.filter(({ inner, item }) => {
    const link = closest(reader, inner, (one) => reader.tag(one) === 'a' || one === item);
    const isTab = link !== null && TAB_ATTRIBUTES.some((name) => reader.attribute(link, name) !== null);
    const href = link === null || isTab ? null : reader.attribute(link, 'href');
    const id = href?.match(/^#([\w:.-]+)$/)?.[1];
    return id !== undefined && reader.query(reader.root, `[id="${id}"],a[name="${id}"]`).length > 0;
  });
  return inside.length * 2 > entries.length;
}

/** Legal links give a footer away, whatever its tag. */
const isFooter = (page: Page, { chunks }: Candidate): boolean =>
  chunks.filter(({ folded }) => {
    const sens = page.matcher.match(folded);
    return sens?.sorte === 'entree' && ['pied-de-page', 'plan-du-site'].includes(sens.entree);
  }).length > 1;

const SITE_TITLE =
  /^(?:menu.*|bienvenue.*|welcome.*|accueil|(?:mon|votre) espace.{0,20}|navigation.*|barre de menus?|espaces|(?:mes|vos) .{0,20}|main menu|.*chorus pro.*)$/;
const CONTENT_TITLE = /plan du site|site ?map|\baide\b|\bfaq\b|questions|guide|fiche|comprendre|decouvrir|familiariser/;
/** A notice may stand above a bar; a sentence that announces what follows makes it a list. */
const INTRODUCTION =
  /\b(?:espaces?|onglets?|suivante?s?|voici|dessous|applications?|fonctions?|fonctionnalites?|rubriques?|acceder|disponibles?|decouvr\w+|listes?|guides?|fiches?|following|below)\b/;
const SESSION = /derniere connexion|bonjour|bienvenue|connecte en tant|welcome/;

/** The name of the site or of a menu: it may stand above a bar. */
export const isHarmless = (folded: string): boolean => SITE_TITLE.test(folded) && !CONTENT_TITLE.test(folded);

/** A title, or a sentence of several words with nothing to press in it. */
function introduces(page: Page, element: Element): boolean {
  const { reader } = page;
  const folded = foldLabel(reader.text(element));
  if (isHeading(reader, element)) return !isHarmless(folded) && page.matcher.match(folded)?.sorte !== 'espace';
  if (!['p', 'dt', 'legend', 'caption', 'figcaption'].includes(reader.tag(element))) return false;
  if (!INTRODUCTION.test(folded) && !/:\s*$/.test(reader.text(element))) return false;
  return folded.split(' ').length > 6 && !SESSION.test(folded) && reader.query(element, 'a,button,input').length === 0;
}

/** Introduced by a title or a sentence: a list in an article, a help page, a site map. A bar introduces itself. */
export function isIntroduced(page: Page, { container }: Candidate): boolean {
  const { reader } = page;
  if (closest(reader, container, (one) => isNavigation(reader, one)) !== null) return false;
  if (isUnderContentTitle(page, container)) return true;
  let current = container;
  for (const parent of ancestorsOf(reader, container)) {
    const children = reader.children(parent);
    const before = children
      .slice(0, children.indexOf(current))
      .filter((one) => foldLabel(reader.text(one)) !== '')
      .at(-1);
    if (before !== undefined) return introduces(page, before);
    current = parent;
    if (reader.tag(parent) === 'body') return false;
  }
  return false;
}

/** A site map or a help page says so in its title; `main` holds the content, hence no bar, once a title has begun it. */
function isUnderContentTitle(page: Page, container: Element): boolean {
  const { reader } = page;
  const before = reader.query(reader.root, 'h1,h2').filter((title) => reader.precedes(title, container));
  if (before.some((title) => CONTENT_TITLE.test(foldLabel(reader.text(title))))) return true;
  const main = closest(reader, container, (one) => reader.tag(one) === 'main' || reader.attribute(one, 'role') === 'main');
  return main !== null && before.some((title) => reader.contains(main, title) && !isHarmless(foldLabel(reader.text(title))));
}

/** The bar stands above the title of the page it leads to, never below. */
function comesAfterPageTitle(page: Page, container: Element): boolean {
  const { reader } = page;
  return reader
    .query(reader.root, 'h1')
    .some(
      (title) =>
        reader.precedes(title, container) &&
        !isHarmless(foldLabel(reader.text(title))) &&
        closest(reader, title, (one) => isNavigation(reader, one)) === null,
    );
}

/** Enough tabs, above the page's title, to be a bar even where the saved page lost what made them pressable. */
const UNMISTAKABLE = 4;

function isWhole(entries: readonly Mention[]): boolean {
  const spaces = new Set(entries.map(({ sens }) => (sens.sorte === 'espace' ? sens.espace : null)));
  return spaces.size >= UNMISTAKABLE && spaces.has('accueil-connecte') && spaces.has('mon-compte');
}

/** Tabs are pressed. The active one may be plain text; when most are, a navigation landmark or a whole bar makes them tabs. */
function isMadeToBePressed(page: Page, { container, entries }: Candidate): boolean {
  const pressed = entries.filter(({ clickable }) => clickable).length;
  if (pressed * 2 >= entries.length) return true;
  if (closest(page.reader, container, (one) => isNavigation(page.reader, one)) !== null) return true;
  return isWhole(entries) && !isInContent(page, container) && canSignOut(page);
}

const canSignOut = (page: Page): boolean =>
  page.mentions.some(
    ({ sens, clickable, item }) => sens.sorte === 'entree' && sens.entree === 'deconnexion' && clickable && page.isShown(item),
  );

/** True for what belongs to the page's own content: in `main`, or below the title of the page. */
export function isInContent(page: Page, element: Element): boolean {
  const { reader } = page;
  const main = closest(reader, element, (one) => reader.tag(one) === 'main' || reader.attribute(one, 'role') === 'main');
  return main !== null || comesAfterPageTitle(page, element);
}

/** Nothing else stands in the container of this entry, which comes before the page's own content. */
export function isAlone(page: Page, mention: Mention): boolean {
  const { reader } = page;
  if (closest(reader, mention.item, (one) => reader.tag(one) === 'main' || reader.attribute(one, 'role') === 'main') !== null)
    return false;
  if (closest(reader, mention.item, (one) => isNavigation(reader, one) || ['ul', 'ol'].includes(reader.tag(one))) !== null) {
    const holder = reader.parent(mention.item);
    return (
      holder !== null && (!['ul', 'ol', 'nav'].includes(reader.tag(holder)) || chunksOf(page, holder, [mention]).length === 0)
    );
  }
  return (mention.clickable || isTitleToo(page, mention)) && !isTitled(page, mention.item);
}

/** The open tab may be plain text: the page then says its name again, as its title. */
const isTitleToo = (page: Page, { item, sens }: Mention): boolean =>
  sens.sorte === 'espace' &&
  page.mentions.some(
    (other) =>
      other.heading &&
      other.sens.sorte === 'espace' &&
      other.sens.espace === sens.espace &&
      page.reader.precedes(item, other.item),
  );

/** A title other than the site's stands before it. */
export function isTitled(page: Page, element: Element): boolean {
  const { reader } = page;
  return reader
    .query(reader.root, 'h1,h2,h3,h4,[role=heading]')
    .some((title) => reader.precedes(title, element) && !isHarmless(foldLabel(reader.text(title))));
}
