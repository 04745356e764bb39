/** One figure of a bench, and its budget where the design gives one. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'nombre';
  /** the most allowed; null: told, not judged */
  readonly budget: number | null;
}

/** One bench: a name for the command line, and its figures. Benches know nothing of each other. */
export interface Bench {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

/** The value below which `share` of the samples are. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

export const isWithin = ({ value, budget }: Figure): boolean => budget === null || value <= budget;
