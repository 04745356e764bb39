/** A hidden tab draws nothing: it is not waited for longer than this, in milliseconds. */
const NO_FRAME = 120;

/**
 * Runs a task just after the browser has drawn a frame: the page is laid out then, and asking where things stand costs nothing. In
 * the middle of a frame, the same questions make it lay the page out for us.
 */
export function afterFrame(task: () => void, signal: AbortSignal): void {
  let isDone = false;
  const run = (): void => {
    if (isDone || signal.aborted) return;
    isDone = true;
    task();
  };
  requestAnimationFrame(() => window.setTimeout(run));
  window.setTimeout(run, NO_FRAME);
}
