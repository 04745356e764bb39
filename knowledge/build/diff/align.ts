/** Two things that go together, or one that goes with nothing. */
export type Paire<A, B> = readonly [A, B] | readonly [A, null] | readonly [null, B];

/**
 * Pairs two ordered lists, order kept, so that the sum of likenesses is the greatest.
 * @param likeness 0 for two things that must not be paired
 */
export function align<A, B>(left: readonly A[], right: readonly B[], likeness: (a: A, b: B) => number): readonly Paire<A, B>[] {
  const scores = left.map((a) => right.map((b) => likeness(a, b)));
  const best: number[][] = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  const at = (row: number, column: number): number => best[row]?.[column] ?? 0;
  for (let row = left.length - 1; row >= 0; row--)
    for (let column = right.length - 1; column >= 0; column--) {
      const score = scores[row]?.[column] ?? 0;
      const paired = score > 0 ? score + at(row + 1, column + 1) : 0;
      (best[row] ?? [])[column] = Math.max(paired, at(row + 1, column), at(row, column + 1));
    }
  const pairs: Paire<A, B>[] = [];
  let row = 0;
  let column = 0;
  while (row < left.length || column < right.length) {
    const [a, b] = [left[row], right[column]];
    const score = scores[row]?.[column] ?? 0;
    if (a !== undefined && b !== undefined && score > 0 && at(row, column) === score + at(row + 1, column + 1)) {
      pairs.push([a, b]);
      row += 1;
      column += 1;
    } else if (a !== undefined && (b === undefined || at(row, column) === at(row + 1, column))) {
      pairs.push([a, null]);
      row += 1;
    } else if (b !== undefined) {
      pairs.push([null, b]);
      column += 1;
    }
  }
  return pairs;
}
