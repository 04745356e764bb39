/**
 * How many letters were added, dropped, changed or swapped between two words (optimal string alignment),
 * or `max + 1` as soon as it is more than `max`.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  let lastBest = 0;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      const up = last[j] ?? 0;
      const left = row[j - 1] ?? 0;
      let cost = Math.min(up + 1, left + 1, (last[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < best) best = cost;
    }
    // A swap reaches back two rows: only when both are too far is all that follows.
    if (best > max && lastBest > max) return max + 1;
    lastBest = best;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, max + 1);
}
