/** What a stage, or a whole run, counted. Skipped tests and failures keep their names: a number alone hides them. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly failures: readonly string[];
}

export const EMPTY: Tally = { passed: 0, failed: 0, skipped: [], failures: [] };

export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** One more failure, for what no runner counts: a crash, a stage without a test, a run out of time. */
export function addFailure(tally: Tally, failure: string): Tally {
  return { ...tally, failed: tally.failed + 1, failures: [...tally.failures, failure] };
}
