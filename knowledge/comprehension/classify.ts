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
  const rarities = unpack(classement.rarete);
  const { termes: numbers, debuts, colonnes, valeurs } = unpackRows(classement);
  const indices: Indice[] = [];
  numbers.forEach((number, ligne) => {
    indices[number] = { ligne, rarete: (rarities[ligne] ?? 0) / SCALE };
  });
  const indiceOf = (clue: string): Indice | undefined => indices[numberOf(clue) ?? -1];
  const bias = Float64Array.from(classement.biais, (value) => value / SCALE);
  return (lecture) => {
    const scores = bias.slice();
    for (const [ligne, value] of vectorOf(lecture, indiceOf))
      for (let at = debuts[ligne] as number; at < (debuts[ligne + 1] as number); at++) {
        const classe = colonnes[at] as number;
        scores[classe] = (scores[classe] as number) + (value * ((valeurs[at] as number) - WEIGHT_ZERO)) / SCALE;
      }
    return softmax(scores);
  };
}
