/** A hidden tab draws nothing: it is not waited for longer than this, in milliseconds. */
const NO_FRAME = 120;

/**
 * Runs a task once the browser has laid the page out for its next frame, and before it paints it: asking where things stand costs
 * nothing then, and what we show is already in that frame. At any other moment the same questions make it lay the page out for us.
 */
export function onceLaidOut(task: () => void, signal: AbortSignal): void {
  const run = (): void => {
    window.clearTimeout(timer);
    observer.disconnect();
    if (!signal.aborted) task();
  };
  // What begins to observe a size is told it with the next frame, just after the layout.
  const observer = new ResizeObserver(run);
  observer.observe(document.documentElement);
  const timer = window.setTimeout(run, NO_FRAME);
}
