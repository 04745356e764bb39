/** Keys side by side on a French keyboard, and letters that are written for one another. */
const NEAR: Readonly<Record<string, string>> = Object.fromEntries(
  'a:zq b:vn c:xvs d:sf e:rz f:dg g:fhj h:gj i:uoy j:hkg k:jlcq l:km m:lpn n:bm o:ip p:omb q:ask r:et s:qdcz t:ryd u:yi v:cbf w:x x:wc y:tui z:aes'
    .split(' ')
    .map((pair) => pair.split(':')),
);
const VOWELS = 'aeiouy';
/** Letters that often end a French word and are not heard. */
const MUTE = 'estxd';
/** How unlikely each slip is, beside an error of no known kind. */
const COST = { other: 1.1, near: 0.75, vowel: 0.85, gap: 0.9, twice: 0.5, mute: 0.5, swap: 0.75, first: 0.3 } as const;

function changed(a: string, b: string): number {
  if (a === b) return 0;
  if (NEAR[a]?.includes(b) === true || NEAR[b]?.includes(a) === true) return COST.near;
  return VOWELS.includes(a) && VOWELS.includes(b) ? COST.vowel : COST.other;
}

/** A letter that one word has and the other has not. */
function missing(word: string, at: number): number {
  const letter = word[at] as string;
  if (letter === word[at - 1] || letter === word[at + 1]) return COST.twice;
  return letter === 'h' || (at === word.length - 1 && MUTE.includes(letter)) ? COST.mute : COST.gap;
}

/**
 * What it takes to write one word for another: as `distance`, but a slip that people make often costs less (a doubled letter, a
 * silent ending, a key beside the right one), and the first letter, which is seldom wrong, costs more.
 */
export function effort(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] as number) + missing(b, j - 1));
  for (let i = 1; i <= a.length; i++) {
    const dropped = missing(a, i - 1);
    const row: number[] = [(last[0] as number) + dropped];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (last[j] as number) + dropped,
        (row[j - 1] as number) + missing(b, j - 1),
        (last[j - 1] as number) + changed(a[i - 1] as string, b[j - 1] as string),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + COST.swap);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return (last[b.length] as number) + (a[0] === b[0] ? 0 : COST.first);
}
