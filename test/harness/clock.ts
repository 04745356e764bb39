/** Time left to a run. Injected, so that tests of the harness wait for nothing. */
export interface Clock {
  now(): number;
  /** milliseconds before the hard stop, never negative */
  left(): number;
}

export function startClock(minutes: number, now: () => number = () => performance.now()): Clock {
  const end = now() + minutes * 60_000;
  return { now, left: () => Math.max(0, end - now()) };
}
