import type { Reader } from './dom.ts';
import type { Mention } from './mentions.ts';

/** The first index from which `test` holds, given that it holds from there to the end. */
function firstFrom(length: number, start: number, test: (index: number) => boolean): number {
  let low = start;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The mentions inside a container, among mentions in document order: they follow one another, so that a page of thousands of
 * labels is not searched from end to end for each of its containers.
 */
export function within(reader: Reader, sorted: readonly Mention[], container: Element): readonly Mention[] {
  const itemAt = (index: number): Element => (sorted[index] as Mention).item;
  const after = firstFrom(sorted.length, 0, (index) => reader.precedes(container, itemAt(index)));
  const first = after > 0 && itemAt(after - 1) === container ? after - 1 : after;
  const end = firstFrom(sorted.length, first, (index) => !reader.contains(container, itemAt(index)));
  return sorted.slice(first, end);
}
