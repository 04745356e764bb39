import type { Steps } from '../portal/steps.ts';

/** A page must answer its user within 50 ms, and a slice may end in the middle of a long step. */
const SLICE = 16;

/**
 * Goes through the steps in slices of the main thread, so that a long page never freezes: a short one is done at once.
 * @param done gets the result, and the time that was taken in all
 */
export function goThrough<T>(steps: Steps<T>, done: (result: T, cost: number) => void, signal: AbortSignal, spent = 0): void {
  if (signal.aborted) return;
  const start = performance.now();
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    if (step.done === true) {
      done(step.value, spent + now - start);
      return;
    }
    if (now - start > SLICE) {
      window.setTimeout(() => goThrough(steps, done, signal, spent + now - start));
      return;
    }
  }
}
