/** Signs, and whether what they should tell was true. */
export interface Constatation {
  readonly signes: readonly number[];
  readonly vrai: boolean;
  readonly poids: number;
}

const TOURS = 400;
const PAS = 0.3;
const FREINAGE = 3e-3;
const DECIMALS = 1e4;

/** Weights of a logistic regression, the constant first, by plain descent on centred and scaled signs. */
export function fitLogistic(rows: readonly Constatation[]): readonly number[] {
  const width = rows[0]?.signes.length ?? 0;
  const total = rows.reduce((sum, { poids }) => sum + poids, 0);
  const columns = Array.from({ length: width }, (_, at) => at);
  const mean = columns.map((at) => rows.reduce((sum, { signes, poids }) => sum + poids * (signes[at] ?? 0), 0) / total);
  const spread = columns.map(
    (at) =>
      Math.sqrt(rows.reduce((sum, { signes, poids }) => sum + poids * ((signes[at] ?? 0) - (mean[at] ?? 0)) ** 2, 0) / total) ||
      1,
  );
  const scaled = rows.map(({ signes }) =>
    signes.map((sign, at) => (at === 0 ? 1 : (sign - (mean[at] ?? 0)) / (spread[at] ?? 1))),
  );
  const weights = columns.map(() => 0);
  for (let tour = 0; tour < TOURS; tour++) {
    const slopes = weights.map((weight, at) => (at === 0 ? 0 : FREINAGE * weight));
    rows.forEach(({ vrai, poids }, index) => {
      const row = scaled[index] ?? [];
      const z = row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-z)) - (vrai ? 1 : 0)) * poids) / total;
      for (const at of columns) slopes[at] = (slopes[at] ?? 0) + error * (row[at] ?? 0);
    });
    for (const at of columns) weights[at] = (weights[at] ?? 0) - PAS * (slopes[at] ?? 0);
  }
  const shift = columns.reduce(
    (sum, at) => (at === 0 ? sum : sum + ((weights[at] ?? 0) * (mean[at] ?? 0)) / (spread[at] ?? 1)),
    0,
  );
  return weights.map((weight, at) => Math.round((at === 0 ? weight - shift : weight / (spread[at] ?? 1)) * DECIMALS) / DECIMALS);
}
