/** How late the end of npm may be noticed. */
const LOOK_MS = 500;

/**
 * Calls `stop` once, when we are asked to end: SIGTERM, SIGINT, or the end of npm when it started us. npm hands SIGTERM to a shell,
 * and many shells end without a word to their child: it would keep the port, and the store, for ever.
 * A second signal ends the process at once, as the system does.
 */
export function onStop(stop: () => void): void {
  let asked = false;
  const parent = process.ppid;
  const watch =
    process.env.npm_lifecycle_event === undefined
      ? null
      : setInterval(() => {
          if (process.ppid !== parent) ask();
        }, LOOK_MS).unref();
  function ask(): void {
    if (watch !== null) clearInterval(watch);
    if (asked) return;
    asked = true;
    stop();
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, ask);
}
