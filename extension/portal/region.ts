import type { Page } from './page.ts';
import { ancestorsOf } from './roles.ts';

/** What belongs to a title: what follows it in its block, up to the next title of its rank or above. */
export interface Region {
  readonly element: Element;
  holds(element: Element): boolean;
}

export const rankOf = (page: Page, one: Element): number => {
  const tag = page.reader.tag(one);
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return Number(page.reader.attribute(one, 'aria-level') ?? 3);
};

/** The narrowest block around the title that holds one of `labels` after it; the title's own block when none does. */
export function regionOf(page: Page, title: Element, labels: readonly Element[]): Region {
  const { reader } = page;
  const heading = reader.query(title, 'h1,h2,h3,h4,h5,h6')[0] ?? title;
  const rival = reader
    .query(reader.root, 'h1,h2,h3,h4,h5,h6,[role=heading]')
    .find((one) => reader.precedes(title, one) && !reader.contains(title, one) && rankOf(page, one) <= rankOf(page, heading));
  const holds = (element: Element): boolean =>
    reader.precedes(title, element) &&
    !reader.contains(title, element) &&
    (rival === undefined || reader.precedes(element, rival));
  const own = labels.filter(holds);
  let element = reader.parent(title) ?? title;
  for (const parent of ancestorsOf(reader, title)) {
    element = parent;
    if (
      own.length > 0
        ? own.some((one) => reader.contains(parent, one))
        : reader.text(parent).length > reader.text(title).length + 20
    )
      break;
  }
  return { element, holds: (one) => holds(one) && reader.contains(element, one) };
}
