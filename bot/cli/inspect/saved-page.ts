import { readFileSync, statSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { createReader, type Reader } from '../../../extension/portal/dom.ts';
import type { IsShown } from '../../../extension/portal/page.ts';
import { addressToldBy, expandSkeleton, isSkeleton } from '../../../extension/portal/skeleton-page.ts';
import { UserError } from '../user-error.ts';

/** A page of the portal never weighs that much, pictures included. */
const MAX_BYTES = 20 * 1024 * 1024;

/** A saved page and the documents of its frames, ready to be recognised. */
export interface SavedPage {
  readonly documents: readonly Document[];
  readonly isShown: IsShown;
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

/** UTF-8 when the bytes are valid UTF-8, whatever the page forgets to say; else what the page declares. */
function parse(bytes: Buffer): JSDOM {
  try {
    return new JSDOM(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return new JSDOM(bytes);
  }
}

const HIDDEN_CLASS = /(?:^|\s)(?:ng-hide|d-none|hidden|hide|is-hidden|collapse(?!\S)(?!.*\b(?:in|show)\b))(?:\s|$)/;

/** A document and its safe reader: a page may hide any property of its own elements behind a form field. */
interface Parsed {
  readonly dom: JSDOM;
  readonly reader: Reader;
}

/** Hidden as far as a saved page tells: attribute, inline style, the page's own style sheets, well-known classes. */
function isHiddenBySelf(element: Element, { dom, reader }: Parsed): boolean {
  if (reader.attribute(element, 'hidden') !== null || HIDDEN_CLASS.test(reader.attribute(element, 'class') ?? '')) return true;
  const { display, visibility } = dom.window.getComputedStyle(element);
  return display === 'none' || visibility === 'hidden';
}

function shownIn(parsed: readonly Parsed[]): IsShown {
  const known = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const home = parsed.find(({ reader }) => reader.contains(reader.root, element));
    const parent = home?.reader.parent(element) ?? null;
    const answer = (parent === null || isShown(parent)) && (home === undefined || !isHiddenBySelf(element, home));
    known.set(element, answer);
    return answer;
  };
  return isShown;
}

const MAX_FRAMES = 20;

/**
 * Reads a page saved by a browser. No script of the page runs, nothing is fetched.
 * @throws UserError when the file is missing, too large, empty, binary or not HTML
 */
export function readSavedPage(path: string): SavedPage {
  const bytes = readBytes(path);
  if (bytes.length === 0 || bytes.toString('latin1').trim() === '')
    throw new UserError(`« ${path} » est vide. Enregistrez de nouveau la page depuis le navigateur.`);
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const start = bytes.subarray(0, 4096);
  if (!isUtf16 && start.includes(0))
    throw new UserError(`« ${path} » n’est pas une page web : c’est un fichier binaire. Enregistrez la page au format HTML.`);
  if (!isUtf16 && !/<[a-z!]/i.test(bytes.toString('latin1')))
    throw new UserError(`« ${path} » n’est pas une page web : on n’y trouve aucune balise HTML.`);
  const open = (dom: JSDOM): Parsed => {
    const reader = createReader(dom.window.document);
    for (const template of reader.query(reader.root, 'template[shadowrootmode]')) {
      if (template instanceof dom.window.HTMLTemplateElement) template.replaceWith(template.content);
    }
    return { dom, reader };
  };
  const page = open(parse(bytes));
  const told = isSkeleton(page.reader) ? { squelette: addressToldBy(page.reader) } : {};
  if ('squelette' in told) expandSkeleton(page.reader);
  const parsed = [page];
  for (const { reader } of parsed) {
    for (const frame of reader.query(reader.root, 'iframe[srcdoc]')) {
      if (parsed.length < MAX_FRAMES) parsed.push(open(new JSDOM(reader.attribute(frame, 'srcdoc') ?? '')));
    }
  }
  return { documents: parsed.map(({ dom }) => dom.window.document), isShown: shownIn(parsed), ...told };
}
