import type { Classement } from './model.ts';
import { unpack } from './packed.ts';
import type { Lecture } from './read.ts';
import { unpackRows } from './rows.ts';
import { type Indice, vectorOf } from './vector.ts';

/** Weights are shipped in tenths, above `WEIGHT_ZERO`; rarities too. */
export const SCALE = 10;
export const WEIGHT_ZERO = 45;

/** Turns scores into probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  const high = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - high));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Makes the multinomial classifier: the probability of each class for a text. */
export function loadClassifier(classement: Classement, termes: readonly string[]): (lecture: Lecture) => Float64Array {
  const rarities = unpack(classement.rarete);
  const rows = unpackRows(classement);
  const indices = new Map<string, Indice>(
    rows.map(({ terme }, ligne) => [termes[terme] ?? '', { ligne, rarete: (rarities[ligne] ?? 0) / SCALE }]),
  );
  const bias = Float64Array.from(classement.biais, (value) => value / SCALE);
  return (lecture) => {
    const scores = bias.slice();
    for (const [ligne, value] of vectorOf(lecture, (clue) => indices.get(clue)))
      for (const [classe, weight] of rows[ligne]?.paires ?? [])
        scores[classe] = (scores[classe] ?? 0) + (value * (weight - WEIGHT_ZERO)) / SCALE;
    return softmax(scores);
  };
}
