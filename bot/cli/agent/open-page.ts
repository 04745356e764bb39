import { createReader } from '../../../extension/portal/dom.ts';
import { addressToldBy, expandSkeleton, isSkeleton } from '../../../extension/portal/skeleton-page.ts';
import type { SavedPage } from '../inspect/saved-page.ts';
import { unfoldShadowRoots } from '../inspect/shadow-roots.ts';
import { shownIn } from './hidden.ts';

const MAX_FRAMES = 20;

/** A document that belongs to no window: no script of it runs, nothing of it is fetched. */
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const isTemplate = (element: Element): element is HTMLTemplateElement => element instanceof HTMLTemplateElement;

/** Puts what the page's frames hold, when it is written in them, where they stand. */
function inlineFrames(document: Document): void {
  const reader = createReader(document);
  for (let count = 0; count < MAX_FRAMES; count++) {
    const frame = reader.query(reader.root, 'iframe[srcdoc]')[0];
    if (frame === undefined) return;
    const inner = parse(reader.attribute(frame, 'srcdoc') ?? '');
    unfoldShadowRoots(createReader(inner), isTemplate);
    const block = document.createElement('div');
    for (const child of [...inner.body.childNodes]) block.append(document.importNode(child, true));
    frame.replaceWith(block);
  }
}

/** A saved page or a report of a page, ready to be recognised, as `npm run inspect` reads it. */
export function openPage(path: string, html: string): SavedPage {
  const document = parse(html);
  const reader = createReader(document);
  unfoldShadowRoots(reader, isTemplate);
  const told = isSkeleton(reader) ? { squelette: addressToldBy(reader) } : {};
  if ('squelette' in told) expandSkeleton(reader);
  inlineFrames(document);
  return { path, framed: [], document, isShown: shownIn(reader), ...told };
}

/** The tabs that a person sees, as the bar they were in. */
export function openList(text: string): SavedPage {
  const document = parse('<nav></nav>');
  const labels = text
    .split(/[\n\t;|,•]+/)
    .map((label) => label.replace(/^[\s*–-]+/, '').trim())
    .filter((label) => label !== '');
  const links = labels.map((label) => {
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = label;
    return link;
  });
  document.querySelector('nav')?.append(...links);
  return { path: '', framed: [], document, isShown: () => true };
}
