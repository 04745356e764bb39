import { parseAddress } from './address.ts';
import type { Reader } from './dom.ts';
import { MARQUE } from './skeleton-html.ts';
import { NOMBRE, sayCount } from './skeleton-text.ts';

const MAX_COPIES = 200;
const MAX_TOTAL = 20_000;
const MAX_WORDS = 200;
const MOT = 'mot';

/** True for a report made by `skeletonOf`. */
export const isSkeleton = (reader: Reader): boolean => reader.attribute(reader.root, MARQUE) !== null;

/** The address that a report tells; null when it tells none. */
export function addressToldBy(reader: Reader): string | null {
  const address = reader.attribute(reader.root, 'data-adresse') ?? '';
  return parseAddress(address) === null ? null : address;
}

/**
 * Makes a page of a report again, so that it is read like any other: as many siblings as there were, fields that are fields, and
 * as many words, all the same. Writes in the document given.
 */
export function expandSkeleton(reader: Reader): void {
  for (const field of reader.query(reader.root, 'input[role]')) {
    const role = reader.attribute(field, 'role') ?? '';
    if (['checkbox', 'radio', 'button'].includes(role)) field.setAttribute('type', role);
  }
  for (const text of reader.texts(reader.root)) {
    const raw = reader.text(text).trim();
    const count = Number(/^‹(\d+) mots?›$/.exec(raw)?.[1] ?? 0);
    if (raw === NOMBRE) text.data = '0';
    else if (count > 0) text.data = Array(Math.min(count, MAX_WORDS)).fill(MOT).join(' ');
  }
  let made = 0;
  // The innermost first, so that a copy holds the copies inside it.
  for (const one of reader.query(reader.root, '[data-fois]').reverse()) {
    const told = Number(reader.attribute(one, 'data-fois'));
    const count = Number.isInteger(told) ? Math.min(told, MAX_COPIES) : 1;
    for (let copy = 1; copy < count && made < MAX_TOTAL; copy++, made++) one.after(one.cloneNode(true));
  }
}

/** Words of a report that were read as a label, as the report says them: « ‹2 mots› ». */
export function hideAgain(label: string): string {
  const words = label.split(' ');
  return words.every((word) => word === MOT) ? sayCount(words.length) : label;
}
