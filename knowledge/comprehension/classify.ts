import type { Classement } from './model.ts';
import { unpack } from './packed.ts';
import type { Lecture } from './read.ts';
import { keepRows, openRows } from './rows.ts';
import { vectorOf } from './vector.ts';

/** Weights are shipped in these parts of one, above `WEIGHT_ZERO`; rarities and biases too. */
export const SCALE = 10;
export const WEIGHT_ZERO = 45;

/** Turns scores into probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > high) high = score;
  const shares = new Float64Array(scores.length);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const raised = Math.exp((scores[at] as number) - high);
    shares[at] = raised;
    sum += raised;
  }
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] as number) / sum;
  return shares;
}

/** Makes the multinomial classifier: the probability of each class for a text. `numberOf` gives the number of a term. */
export function loadClassifier(
  classement: Classement,
  numberOf: (term: string) => number | undefined,
): (lecture: Lecture) => Float64Array {
  const rarities = unpack(classement.rarete);
  const rowOf = keepRows(openRows(classement), (weight) => weight - WEIGHT_ZERO);
  const bias = Float64Array.from(classement.biais, (value) => value / SCALE);
  const rarityOf = (term: number): number => (rarities[term] ?? 0) / SCALE;
  return (lecture) => {
    const scores = bias.slice();
    for (const [term, value] of vectorOf(lecture, numberOf, rarityOf)) {
      const { colonnes, valeurs } = rowOf(term);
      for (let at = 0; at < colonnes.length; at++) {
        const classe = colonnes[at] as number;
        scores[classe] = (scores[classe] as number) + (value * (valeurs[at] as number)) / SCALE;
      }
    }
    return softmax(scores);
  };
}
