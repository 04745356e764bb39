import type { Classement } from './model.ts';
import { openPacked } from './packed.ts';
import type { Lecture } from './read.ts';
import { openRows } from './rows.ts';
import { vectorOf } from './vector.ts';

/** Weights are shipped in these parts of one, above `WEIGHT_ZERO`; rarities and biases too. */
export const SCALE = 10;
export const WEIGHT_ZERO = 45;

/** Turns scores into probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > high) high = score;
  const raised = scores.map((score) => Math.exp(score - high));
  let sum = 0;
  for (const value of raised) sum += value;
  return raised.map((value) => value / sum);
}

/** Makes the multinomial classifier: the probability of each class for a text. `numberOf` gives the number of a term. */
export function loadClassifier(
  classement: Classement,
  numberOf: (term: string) => number | undefined,
): (lecture: Lecture) => Float64Array {
  const rarities = openPacked(classement.rarete);
  const table = openRows(classement);
  const bias = Float64Array.from(classement.biais, (value) => value / SCALE);
  const rarityOf = (term: number): number => (term < rarities.length ? rarities.at(term) / SCALE : 0);
  return (lecture) => {
    const scores = bias.slice();
    for (const [term, value] of vectorOf(lecture, numberOf, rarityOf))
      table.each(term, (classe, weight) => {
        scores[classe] = (scores[classe] as number) + (value * (weight - WEIGHT_ZERO)) / SCALE;
      });
    return softmax(scores);
  };
}
