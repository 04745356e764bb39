/** Rows are used again from call to call: a question may compare a thousand words. No word is longer. */
const LONGEST = 64;
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * How many letters were added, dropped, changed or swapped between two words (optimal string alignment),
 * or `max + 1` as soon as it is more than `max`.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max || a.length > LONGEST || b.length > LONGEST) return max + 1;
  let [before, last, row]: readonly Uint8Array[] = ROWS as readonly [Uint8Array, Uint8Array, Uint8Array];
  let lastBest = 0;
  for (let j = 0; j <= b.length; j++) (last as Uint8Array)[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [older, old, now] = [before, last, row] as [Uint8Array, Uint8Array, Uint8Array];
    // Farther from the diagonal than `max`, everything is too far.
    const from = Math.max(1, i - max);
    const to = Math.min(b.length, i + max);
    now[from - 1] = from === 1 ? i : max + 1;
    if (to < b.length) now[to + 1] = max + 1;
    let best = from === 1 ? i : max + 1;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((old[j] as number) + 1, (now[j - 1] as number) + 1, (old[j - 1] as number) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        cost = Math.min(cost, (older[j - 2] as number) + 1);
      now[j] = cost;
      if (cost < best) best = cost;
    }
    // A swap reaches back two rows: only when both are too far is all that follows.
    if (best > max && lastBest > max) return max + 1;
    lastBest = best;
    [before, last, row] = [old, now, older];
  }
  return Math.min((last as Uint8Array)[b.length] as number, max + 1);
}

const A = 97;

/** The letters of a word, one bit each: two words apart by `n` errors differ in at most `2 n` of them. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << ((word.charCodeAt(at) - A) & 31);
  return bits;
}

/** How many letters are in one word and not in the other. */
export function differingLetters(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count++;
  return count;
}
