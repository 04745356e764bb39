import type { Reader } from './dom.ts';
import { MARQUE } from './skeleton-html.ts';

const MAX_COPIES = 200;
const MAX_TOTAL = 20_000;

/** True for a report made by `skeletonOf`. */
export const isSkeleton = (reader: Reader): boolean => reader.attribute(reader.root, MARQUE) !== null;

/** The address that a report tells; null when it tells none. */
export function addressToldBy(reader: Reader): string | null {
  const address = reader.attribute(reader.root, 'data-adresse') ?? '';
  return URL.canParse(address) ? address : null;
}

/** Makes a page of a report again: siblings told once are as many as they were, and fields are fields. Writes in the document given. */
export function expandSkeleton(reader: Reader): void {
  for (const field of reader.query(reader.root, 'input[role]')) {
    const role = reader.attribute(field, 'role') ?? '';
    if (['checkbox', 'radio', 'button'].includes(role)) field.setAttribute('type', role);
  }
  let made = 0;
  // The innermost first, so that a copy holds the copies inside it.
  for (const one of reader.query(reader.root, '[data-fois]').reverse()) {
    const told = Number(reader.attribute(one, 'data-fois'));
    const count = Number.isInteger(told) ? Math.min(told, MAX_COPIES) : 1;
    for (let copy = 1; copy < count && made < MAX_TOTAL; copy++, made++) one.after(one.cloneNode(true));
  }
}
