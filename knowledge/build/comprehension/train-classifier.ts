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
  /** how strongly weights are held back */
  readonly freinage: number;
  readonly paquet: number;
}

const MOMENTUM = 0.9;
const SPREAD = 0.999;
const TINY = 1e-8;
const SEED = 1;

/** Adam: each weight moves by its own recent slopes. Returns the mover of one line of weights. */
function makeDescent(weights: Float32Array, { pas, freinage }: Reglage) {
  const mean = new Float32Array(weights.length);
  const square = new Float32Array(weights.length);
  return (start: number, slopes: Float64Array, scale: number, step: number, share: number, held: boolean): void => {
    const meanCorrection = 1 - MOMENTUM ** step;
    const squareCorrection = 1 - SPREAD ** step;
    const brake = held ? freinage : 0;
    for (let c = 0; c < slopes.length; c++) {
      const cell = start + c;
      const weight = weights[cell] as number;
      const slope = (slopes[c] as number) * scale + brake * weight;
      const m = MOMENTUM * (mean[cell] as number) + (1 - MOMENTUM) * slope;
      const v = SPREAD * (square[cell] as number) + (1 - SPREAD) * slope * slope;
      mean[cell] = m;
      square[cell] = v;
      weights[cell] = weight - (pas * share * m) / meanCorrection / (Math.sqrt(v / squareCorrection) + TINY);
    }
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}

/**
 * Multinomial logistic regression, over shuffled packets. The shuffle has its own seed: the same examples in the same order
 * give the same weights.
 */
export function trainClassifier(exemples: readonly Exemple[], classes: number, colonnes: number, reglage: Reglage): Poids {
  const table = new Float32Array(classes * colonnes);
  const biais = new Float32Array(classes);
  const descend = makeDescent(table, reglage);
  const descendBias = makeDescent(biais, reglage);
  const random = makeRandom(SEED);
  const order = exemples.map((_, index) => index);
  const rows = exemples.map(({ vecteur }) => [...vecteur]);
  const slopes = new Map<number, Float64Array>();
  const scores = new Float64Array(classes);
  let step = 0;

  function learn(index: number, biasSlopes: Float64Array): void {
    const { classe, poids } = exemples[index] as Exemple;
    const row = rows[index] as [number, number][];
    scores.set(biais);
    for (const [colonne, value] of row) {
      const start = colonne * classes;
      for (let c = 0; c < classes; c++) scores[c] = (scores[c] as number) + value * (table[start + c] as number);
    }
    softmax(scores);
    scores[classe] = (scores[classe] as number) - 1;
    for (let c = 0; c < classes; c++) biasSlopes[c] = (biasSlopes[c] as number) + poids * (scores[c] as number);
    for (const [colonne, value] of row) {
      let slope = slopes.get(colonne);
      if (slope === undefined) {
        slope = new Float64Array(classes);
        slopes.set(colonne, slope);
      }
      const scale = value * poids;
      for (let c = 0; c < classes; c++) slope[c] = (slope[c] as number) + scale * (scores[c] as number);
    }
  }

  for (let tour = 0; tour < reglage.tours; tour++) {
    shuffle(order, random);
    const share = 1 - tour / reglage.tours;
    for (let start = 0; start < order.length; start += reglage.paquet) {
      slopes.clear();
      const biasSlopes = new Float64Array(classes);
      for (const index of order.slice(start, start + reglage.paquet)) learn(index, biasSlopes);
      step++;
      for (const [colonne, slope] of slopes) descend(colonne * classes, slope, 1 / reglage.paquet, step, share, true);
      descendBias(0, biasSlopes, 1 / reglage.paquet, step, share, false);
    }
  }
  return { classes, table, biais };
}

/** Turns scores into probabilities, in place. */
function softmax(scores: Float64Array): void {
  let high = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > high) high = score;
  let sum = 0;
  for (let at = 0; at < scores.length; at++) {
    const value = Math.exp((scores[at] as number) - high);
    scores[at] = value;
    sum += value;
  }
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) / sum;
}
