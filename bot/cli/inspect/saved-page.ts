import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, resolve, sep } from 'node:path';
import { JSDOM } from 'jsdom';
import { createReader, type Reader } from '../../../extension/portal/dom.ts';
import type { IsShown } from '../../../extension/portal/page.ts';
import { addressToldBy, expandSkeleton, isSkeleton } from '../../../extension/portal/skeleton-page.ts';
import { UserError } from '../user-error.ts';
import { readHtml } from './read-html.ts';
import { unfoldShadowRoots } from './shadow-roots.ts';

/** A page of the portal never weighs that much, pictures included. */
const MAX_BYTES = 20 * 1024 * 1024;

/** A saved page, ready to be recognised. */
export interface SavedPage {
  /** with its frames in it */
  readonly document: Document;
  readonly isShown: IsShown;
  readonly path: string;
  /** the other files of the session that it holds as frames */
  readonly framed: readonly string[];
  /** the page is a report made in the panel: the address it tells, or null when it tells none; undefined: an ordinary page */
  readonly squelette?: string | null;
}

function readBytes(path: string): Buffer {
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      throw new UserError(`« ${path} » n’est pas un fichier. Donnez une page enregistrée depuis le navigateur (.html).`);
    if (stats.size > MAX_BYTES) {
      throw new UserError(
        `« ${path} » est trop lourd (plus de 20 Mo). Enregistrez la page avec « Page web, HTML uniquement », puis recommencez.`,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`Le fichier « ${path} » est introuvable ou illisible. Vérifiez son nom et son dossier.`);
  }
}

/** « d-none d-lg-block », « hidden md:flex »: hidden on small screens alone. */
const SHOWN_WHEN_WIDE =
  /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\w|(?:sm|md|lg|xl|2xl):(?:block|flex|inline|grid|table|list-item|contents))/;
const HIDDEN_CLASS = /(?:^|\s)(?:ng-hide|d-none|hidden|hide|is-hidden|collapse(?!\S)(?!.*\b(?:in|show)\b))(?:\s|$)/;

/** A document and its safe reader: a page may hide any property of its own elements behind a form field. */
interface Parsed {
  readonly dom: JSDOM;
  readonly reader: Reader;
}

/** Hidden as far as a saved page tells: attribute, inline style, the page's own style sheets, well-known classes. */
function isHiddenBySelf(element: Element, { dom, reader }: Parsed): boolean {
  const classes = reader.attribute(element, 'class') ?? '';
  if (reader.attribute(element, 'hidden') !== null || (HIDDEN_CLASS.test(classes) && !SHOWN_WHEN_WIDE.test(classes))) return true;
  const { display, visibility } = dom.window.getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function shownIn(page: Parsed): IsShown {
  const known = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = page.reader.parent(element);
    const answer = (parent === null || isShown(parent)) && !isHiddenBySelf(element, page);
    known.set(element, answer);
    return answer;
  };
  return isShown;
}

const MAX_FRAMES = 20;

/** @throws UserError when the file is missing, too large, empty, binary or not HTML */
const openPage = (path: string): JSDOM => new JSDOM(readHtml(path, readBytes(path)));

const isTemplateOf =
  ({ window }: JSDOM) =>
  (element: Element): element is HTMLTemplateElement =>
    element instanceof window.HTMLTemplateElement;

/** Puts the document of a frame where the frame stands: a person sees one page, and so do we. */
function inlineFrame(frame: Element, { window }: JSDOM): void {
  const reader = createReader(window.document);
  const body = reader.query(reader.root, 'body,frameset')[0] ?? reader.root;
  const block = frame.ownerDocument.createElement('div');
  for (const child of [...body.childNodes]) block.append(frame.ownerDocument.importNode(child, true));
  frame.replaceWith(block);
}

/** The file that a frame shows: one of the session's, else the one a browser saved beside the page or in its folder. */
function fileOf(source: string | null, path: string, others: readonly string[]): string | null {
  if (source === null || source === '' || /^[a-z][a-z+.-]*:/i.test(source)) return null;
  const name = unescapeUrl(source.replace(/[?#].*$/, ''));
  const given = others.find((other) => basename(other) === basename(name));
  if (given !== undefined) return given;
  const folder = resolve(dirname(path));
  const beside = resolve(folder, name);
  return beside.startsWith(folder + sep) && /\.x?html?$/i.test(beside) && existsSync(beside) ? beside : null;
}

function unescapeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Reads a page saved by a browser, with the frames it holds: their text, or their file when it is there too. No script of
 * the page runs, nothing is fetched.
 * @param others files of the same session, where its frames may be
 * @throws UserError when a file is missing, too large, empty, binary or not HTML
 */
export function readSavedPage(path: string, others: readonly string[] = []): SavedPage {
  const dom = openPage(path);
  const reader = createReader(dom.window.document);
  unfoldShadowRoots(reader, isTemplateOf(dom));
  const told = isSkeleton(reader) ? { squelette: addressToldBy(reader) } : {};
  if ('squelette' in told) expandSkeleton(reader);
  const framed: string[] = [];
  for (let count = 0; count < MAX_FRAMES; count++) {
    const frame = reader.query(reader.root, 'iframe,frame').find((one) => sourceOf(one) !== null);
    const source = frame === undefined ? null : sourceOf(frame);
    if (frame === undefined || source === null) break;
    if (typeof source === 'string') framed.push(source);
    const inner = typeof source === 'string' ? openPage(source) : source;
    unfoldShadowRoots(createReader(inner.window.document), isTemplateOf(inner));
    inlineFrame(frame, inner);
  }
  return { path, framed, document: dom.window.document, isShown: shownIn({ dom, reader }), ...told };

  function sourceOf(frame: Element): JSDOM | string | null {
    const srcdoc = reader.attribute(frame, 'srcdoc');
    if (srcdoc !== null) return new JSDOM(srcdoc);
    const file = fileOf(reader.attribute(frame, 'src'), path, others);
    return file === path || (file !== null && framed.includes(file)) ? null : file;
  }
}

/** The pages of one session, in order, each frame read in the page that holds it and not a second time. */
export function readSession(paths: readonly string[]): readonly SavedPage[] {
  const pages = paths.map((path) => readSavedPage(path, paths));
  const framed = new Set(pages.flatMap((page) => page.framed));
  const whole = pages.filter(({ path }) => !framed.has(path));
  return whole.length > 0 ? whole : pages;
}
