import { createMatcher } from '../../extension/portal/match.ts';
import { recognise } from '../../extension/portal/recognise.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';

/** As a content script is on a page: the matcher is made once, the document is read as it stands. */
const matcher = createMatcher(NOMS);
const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Recognises the page once, from the first label to the last, and tells how many spaces its bar holds. */
export function readOnce(): number {
  const found = recognise({ document, address: null, date: 0, isShown }, matcher);
  return found.barre?.espaces.size ?? 0;
}

/** How long each of `runs` readings took, in ms. */
export function time(runs: number): readonly number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    readOnce();
    return performance.now() - start;
  });
}
