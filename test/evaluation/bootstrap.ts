import { makeRandom } from '../../knowledge/build/comprehension/random.ts';

const DRAWS = 1000;
const LOW = 0.025;

/** The interval that holds the rate 95 times in 100, drawing as many outcomes again and again with a fixed seed. */
export function interval(outcomes: readonly boolean[]): readonly [low: number, high: number] {
  if (outcomes.length === 0) return [0, 1];
  const random = makeRandom(1);
  const rates = Array.from({ length: DRAWS }, () => {
    let held = 0;
    for (let at = 0; at < outcomes.length; at++) if (outcomes[Math.floor(random() * outcomes.length)] === true) held++;
    return held / outcomes.length;
  }).sort((a, b) => a - b);
  return [rates[Math.floor(DRAWS * LOW)] ?? 0, rates[Math.floor(DRAWS * (1 - LOW)) - 1] ?? 1];
}
