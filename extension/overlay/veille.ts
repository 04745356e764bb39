/** A watch must not take more than this part of the time, whatever the page does. */
const SHARE = 0.05;
const SOON = 16;
const LEAST = 60;
const MOST = 4000;

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'aria-busy'];

/** What a watch needs of its surroundings, so that tests bring their own clock. */
export interface Horloge {
  now(): number;
  after(delay: number, task: () => void): number;
  cancel(timer: number): void;
}

export const HORLOGE: Horloge = {
  now: () => performance.now(),
  after: (delay, task) => window.setTimeout(task, delay),
  cancel: (timer) => window.clearTimeout(timer),
};

/**
 * Reads the page again when it changes: at once after a calm, and then the more seldom the longer a reading takes. One observer,
 * which does not see our own nodes; no timer while the page is still, nothing in a hidden tab.
 * @returns a way to ask for a reading
 */
export function watchPage(
  root: Node,
  isOurs: (node: Node) => boolean,
  read: () => void,
  signal: AbortSignal,
  clock: Horloge = HORLOGE,
): () => void {
  let timer: number | null = null;
  let notBefore = 0;
  let late = false;

  function run(): void {
    timer = null;
    const start = clock.now();
    read();
    const end = clock.now();
    notBefore = end + Math.min(MOST, Math.max(LEAST, (end - start) / SHARE));
  }

  function ask(): void {
    if (signal.aborted || timer !== null) return;
    if (document.hidden) {
      late = true;
      return;
    }
    timer = clock.after(Math.max(SOON, notBefore - clock.now()), run);
  }

  const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
    type !== 'childList' ? !isOurs(target) : [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
  const observer = new MutationObserver((records) => {
    if (timer === null && records.some(isForeign)) ask();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || !late) return;
      late = false;
      ask();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clock.cancel(timer);
  });
  return ask;
}
