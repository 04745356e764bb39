import { configureGlobal, readConfigureGlobal } from 'fast-check';

/** The same cases in every run: a failure seen once is seen again. `FAST_CHECK_SEED` and `FAST_CHECK_RUNS` widen the search. */
configureGlobal({
  ...readConfigureGlobal(),
  seed: Number(process.env.FAST_CHECK_SEED ?? 20_261_124),
  ...(process.env.FAST_CHECK_RUNS !== undefined && { numRuns: Number(process.env.FAST_CHECK_RUNS) }),
});
