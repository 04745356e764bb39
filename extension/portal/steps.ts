/** Work that stops now and then. Whoever drives it decides when to go on: at once, or after the page has breathed. */
export type Steps<Result> = Generator<void, Result>;

/** Drives the steps to their end without a pause. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
