import { makeRandom } from './random.ts';

/** One training example: its clues, its class and how much it counts. */
export interface Exemple {
  readonly vecteur: ReadonlyMap<number, number>;
  readonly classe: number;
  readonly poids: number;
}

/** One row of weights a clue, one column a class. */
export interface Poids {
  readonly classes: number;
  readonly table: Float32Array;
  readonly biais: Float32Array;
}

export interface Reglage {
  readonly tours: number;
  readonly pas: number;
  readonly freinage: number;
  readonly paquet: number;
}

export const REGLAGE: Reglage = { tours: 40, pas: 0.05, freinage: 1e-4, paquet: 32 };

const MOMENTUM = 0.9;
const SPREAD = 0.999;
const TINY = 1e-8;
const SEED = 1;

/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array): Float64Array {
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > high) high = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] ?? 0) - high);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}

/** Probability of each class. */
export function predict({ classes, table, biais }: Poids, vecteur: ReadonlyMap<number, number>): Float64Array {
  const scores = Float64Array.from(biais);
  for (const [colonne, value] of vecteur) {
    const row = colonne * classes;
    for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + value * (table[row + c] ?? 0);
  }
  return softmax(scores);
}

/**
 * Multinomial logistic regression, by sparse Adam steps over shuffled packets. The shuffle has its own seed: the same examples
 * in the same order give the same weights.
 */
export function trainClassifier(
  exemples: readonly Exemple[],
  classes: number,
  colonnes: number,
  reglage: Reglage = REGLAGE,
): Poids {
  const table = new Float32Array(classes * colonnes);
  const biais = new Float32Array(classes);
  const mean = new Float32Array(classes * colonnes);
  const square = new Float32Array(classes * colonnes);
  const biasMean = new Float32Array(classes);
  const biasSquare = new Float32Array(classes);
  const random = makeRandom(SEED);
  const order = exemples.map((_, index) => index);
  const { tours, pas, freinage, paquet } = reglage;
  const gradient = new Map<number, Float64Array>();
  let step = 0;
  for (let tour = 0; tour < tours; tour++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const speed = pas * (1 - tour / tours);
    for (let start = 0; start < order.length; start += paquet) {
      gradient.clear();
      const biasGradient = new Float64Array(classes);
      for (const index of order.slice(start, start + paquet)) {
        const exemple = exemples[index];
        if (exemple === undefined) continue;
        const p = predict({ classes, table, biais }, exemple.vecteur);
        p[exemple.classe] = (p[exemple.classe] ?? 0) - 1;
        for (let c = 0; c < classes; c++) {
          p[c] = (p[c] ?? 0) * exemple.poids;
          biasGradient[c] = (biasGradient[c] ?? 0) + (p[c] ?? 0);
        }
        for (const [colonne, value] of exemple.vecteur) {
          let row = gradient.get(colonne);
          if (row === undefined) {
            row = new Float64Array(classes);
            gradient.set(colonne, row);
          }
          for (let c = 0; c < classes; c++) row[c] = (row[c] ?? 0) + value * (p[c] ?? 0);
        }
      }
      step++;
      const meanCorrection = 1 - MOMENTUM ** step;
      const squareCorrection = 1 - SPREAD ** step;
      const descend = (weights: Float32Array, m: Float32Array, v: Float32Array, cell: number, slope: number): void => {
        const grown = MOMENTUM * (m[cell] ?? 0) + (1 - MOMENTUM) * slope;
        const spread = SPREAD * (v[cell] ?? 0) + (1 - SPREAD) * slope * slope;
        m[cell] = grown;
        v[cell] = spread;
        weights[cell] = (weights[cell] ?? 0) - (speed * (grown / meanCorrection)) / (Math.sqrt(spread / squareCorrection) + TINY);
      };
      for (const [colonne, row] of gradient)
        for (let c = 0; c < classes; c++) {
          const cell = colonne * classes + c;
          descend(table, mean, square, cell, (row[c] ?? 0) / paquet + freinage * (table[cell] ?? 0));
        }
      for (let c = 0; c < classes; c++) descend(biais, biasMean, biasSquare, c, (biasGradient[c] ?? 0) / paquet);
    }
  }
  return { classes, table, biais };
}
