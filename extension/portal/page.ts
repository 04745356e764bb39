import { createReader, type Reader } from './dom.ts';
import type { Matcher } from './match.ts';
import { collectMentions, type Mention, type Mentions } from './mentions.ts';
import { siteMapsOf } from './site-map.ts';
import type { Steps } from './steps.ts';
import type { Earlier } from './texts.ts';
import { type Zone, zoneReader } from './zones.ts';

/** Tells whether an element is rendered: the browser's own answer, or that of a program which reads a saved page. */
export type IsShown = (element: Element) => boolean;

/** A document with all that the recognisers ask of it, read once. */
export interface Page extends Mentions {
  readonly reader: Reader;
  readonly matcher: Matcher;
  isShown(element: Element): boolean;
  /** where an element stands, when it is a place that can hold no bar */
  zone(element: Element): Zone | null;
}

/**
 * Reads every known label of a document. Linear in its size, in what changed when an earlier reading is given; writes nothing,
 * asks for no layout of its own.
 */
export function* readPageInSteps(
  document: Document,
  isShown: IsShown,
  matcher: Matcher,
  earlier: Earlier | null = null,
): Steps<Page> {
  const reader = createReader(document);
  const { mentions, sifted } = yield* collectMentions(reader, matcher, earlier);
  const shown = new Map<Element, boolean>();
  return {
    reader,
    matcher,
    mentions,
    sifted,
    zone: zoneReader(reader, matcher, siteMapsOf(reader, mentions)),
    isShown(element) {
      const known = shown.get(element);
      if (known !== undefined) return known;
      const answer = isShown(element);
      shown.set(element, answer);
      return answer;
    },
  };
}

/** Hidden by itself, while what holds it is shown: an entry this person does not have. A folded menu hides all it holds. */
export function isWithheld(page: Page, mention: Mention): boolean {
  // An area of an image map is drawn by its image: no style sheet renders it.
  const start = page.reader.tag(mention.inner) === 'area' ? page.reader.parent(mention.inner) : mention.inner;
  for (let element: Element | null = start; element !== null; element = page.reader.parent(element)) {
    const parent = page.reader.parent(element);
    if (!page.isShown(element) && (parent === null || page.isShown(parent))) return true;
    if (element === mention.item) return false;
  }
  return false;
}
