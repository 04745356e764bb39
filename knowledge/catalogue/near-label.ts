/** Below this length a word with a letter missing may be another word. */
const LONG_ENOUGH = 6;

/** One letter added, lost, changed or swapped with the next; never the first letter: « émises » is not « remises ». */
function isOneSlipAway(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < LONG_ENOUGH || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left[0] === right[1] && left[1] === right[0];
}

const withoutPlural = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/**
 * True when two folded labels are the same words but for plurals and at most one slip in one long word. Order and number of
 * words must agree. Tight on purpose: a label taken for another hides a missing space.
 */
export function isNearLabel(a: string, b: string): boolean {
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return false;
  let slips = 0;
  for (const [index, word] of left.entries()) {
    const one = withoutPlural(word);
    const other = withoutPlural(right[index] ?? '');
    if (one === other) continue;
    if (!isOneSlipAway(one, other)) return false;
    slips++;
  }
  return slips <= 1;
}
