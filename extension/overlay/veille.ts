import { listen } from './dom.ts';

/** A watch must not take more than this part of the time, whatever the page does; half of it while the bar is awaited. */
const SHARE = 0.05;
const EAGER_SHARE = 0.5;
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

/** What the watch works for. */
export interface Guet {
  readonly root: Node;
  isOurs(node: Node): boolean;
  /** reads the page, and says how long it took; may take several tasks */
  read(done: (cost: number) => void): void;
  /** the page still owes us its bar: it is worth looking more often */
  isEager(): boolean;
}

/**
 * Reads the page again when it changes: at once after a calm, and then the more seldom the longer a reading takes. One observer,
 * which does not see our own nodes; no timer while the page is still, nothing in a hidden tab.
 * @returns a way to ask for a reading
 */
export function watchPage({ root, isOurs, read, isEager }: Guet, signal: AbortSignal, clock: Horloge = HORLOGE): () => void {
  let timer: number | null = null;
  let isReading = false;
  let notBefore = 0;
  /** something changed while the tab was hidden, or while it was read */
  let late = false;

  function run(): void {
    timer = null;
    isReading = true;
    read((cost) => {
      isReading = false;
      notBefore = clock.now() + Math.min(MOST, Math.max(LEAST, cost / (isEager() ? EAGER_SHARE : SHARE)));
      if (late) ask();
    });
  }

  function ask(): void {
    if (signal.aborted || timer !== null) return;
    late = document.hidden || isReading;
    if (!late) timer = clock.after(Math.max(SOON, notBefore - clock.now()), run);
  }

  const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
    type !== 'childList' ? !isOurs(target) : [...addedNodes, ...removedNodes].some((node) => !isOurs(node));
  const observer = new MutationObserver((records) => {
    if (timer === null && records.some(isForeign)) ask();
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
  listen(
    document,
    'visibilitychange',
    () => {
      if (late) ask();
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clock.cancel(timer);
  });
  return ask;
}
