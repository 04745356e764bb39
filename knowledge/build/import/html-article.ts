import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { ImportError } from './import-error.ts';
import type { Article, Morceau } from './page.ts';

/** Less than this is a menu, a form or an error page. */
const MIN_LETTERS = 150;
/** A page with a password field and more than this is an article that shows one. */
const MAX_SIGN_IN = 3000;
/** When the reader keeps less than this part of the main content, it threw away the steps. */
const MIN_KEPT = 0.5;

/** Stands for `<br>` in a text: no page holds it. */
const BREAK = '\u2028';
const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const NOISE =
  'nav, header, footer, aside, form, script, style, noscript, template, svg, [role=navigation], [role=banner], [role=contentinfo], [role=search], [hidden], [aria-hidden=true]';
const HEADING = /^H[1-6]$/;

const hasBlocks = (element: Element): boolean =>
  element.querySelector('p, li, h1, h2, h3, h4, h5, h6, div, ol, ul, tr, dd, summary') !== null;

function depthOf(item: Element): number {
  let depth = 0;
  for (let up = item.parentElement; up !== null; up = up.parentElement) if (/^(?:OL|UL)$/.test(up.tagName)) depth += 1;
  return depth;
}

/** The item's own words: what its inner lists say comes after, as items of their own. */
function ownText(item: Element): string {
  const copy = item.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('ol, ul')) inner.remove();
  return squeeze(copy.textContent);
}

/** A row is read as one line, unless the table only lays the page out. */
const isDataRow = (element: Element): boolean =>
  element.tagName === 'TR' && element.querySelector('li, h1, h2, h3, h4, table') === null;

const rowText = (row: Element): string => [...row.children].map((cell) => squeeze(cell.textContent)).join(' — ');

const line = (texte: string): Morceau => ({ sorte: 'texte', niveau: 0, ordonne: false, texte });

/** A text broken by `<br>` is several lines. */
const linesOf = (text: string | null): readonly Morceau[] => (text ?? '').split(BREAK).map(squeeze).map(line);

function* walk(node: Element): Generator<Morceau> {
  for (const child of node.childNodes) {
    if (child.nodeType === child.TEXT_NODE) yield* linesOf(child.textContent);
    if (child.nodeType !== child.ELEMENT_NODE) continue;
    const element = child as Element;
    const { tagName } = element;
    if (HEADING.test(tagName) || tagName === 'SUMMARY' || tagName === 'DT') {
      const niveau = HEADING.test(tagName) ? Number(tagName[1]) : 4;
      yield { sorte: 'titre', niveau, ordonne: false, texte: squeeze(element.textContent) };
    } else if (tagName === 'LI') {
      yield {
        sorte: 'item',
        niveau: depthOf(element),
        ordonne: element.parentElement?.tagName === 'OL',
        texte: ownText(element),
      };
      for (const inner of element.querySelectorAll(':scope > ol, :scope > ul')) yield* walk(inner);
    } else if (isDataRow(element)) {
      if (element.querySelector('td') !== null) yield line(rowText(element));
    } else if (hasBlocks(element)) yield* walk(element);
    else yield* linesOf(element.textContent);
  }
}

const lettersOf = (morceaux: readonly Morceau[]): number => morceaux.reduce((sum, { texte }) => sum + texte.length, 0);

function refuseSignIn(document: Document, origine: string): void {
  const letters = squeeze(document.body.textContent).length;
  if (document.querySelector('input[type=password]') !== null && letters < MAX_SIGN_IN)
    throw new ImportError(
      `« ${origine} » est une page de connexion, pas un guide. Connectez-vous dans votre navigateur, enregistrez la page voulue, puis importez le fichier.`,
    );
}

const readBlocks = (element: Element): readonly Morceau[] => [...walk(element)].filter(({ texte }) => texte !== '');
const itemsOf = (list: readonly Morceau[]): number => list.filter(({ sorte }) => sorte === 'item').length;

/** What Mozilla's reader keeps, or the page without its furniture when the reader threw the steps away. */
function contentOf(document: Document): Article {
  // The reader takes the document apart: it gets its own.
  const read = new Readability(document.cloneNode(true) as Document, { charThreshold: 100 }).parse();
  for (const noise of document.querySelectorAll(NOISE)) noise.remove();
  const whole = readBlocks(document.querySelector('main, [role=main], article') ?? document.body);
  const holder = document.createElement('div');
  holder.innerHTML = read?.content ?? '';
  const kept = readBlocks(holder);
  const isWhole = lettersOf(kept) >= MIN_KEPT * lettersOf(whole) && itemsOf(kept) >= MIN_KEPT * itemsOf(whole);
  const heading = squeeze(document.querySelector('h1')?.textContent ?? null);
  return { titre: heading || squeeze(read?.title ?? document.title), morceaux: isWhole ? kept : whole };
}

/** Takes the article out of a web page. @throws ImportError when it is not one */
export function htmlArticle(origine: string, html: string): Article {
  const { document } = new JSDOM(html.replace(/<br\s*\/?>/gi, BREAK)).window;
  refuseSignIn(document, origine);
  const { titre, morceaux } = contentOf(document);
  if (lettersOf(morceaux) < MIN_LETTERS)
    throw new ImportError(
      `« ${origine} » ne contient pas d’article : un menu, un formulaire, ou une page que le navigateur construit. Ouvrez-la, enregistrez-la une fois affichée, ou copiez son texte dans un fichier .txt.`,
    );
  return { titre, morceaux: morceaux.filter((one, index) => !(index === 0 && one.sorte === 'titre' && one.texte === titre)) };
}
