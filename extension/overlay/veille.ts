import type { Change } from '../portal/texts.ts';
import { createChangements } from './changements.ts';
import { listen } from './dom.ts';

/** A watch must not take more than this part of the time, whatever the page does; half of it while the bar is awaited. */
const SHARE = 0.05;
const EAGER_SHARE = 0.5;
const LEAST = 60;
const MOST = 4000;

const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal', 'aria-busy'];

/** What a watch needs of its surroundings, so that tests bring their own clock. */
export interface Horloge {
  now(): number;
  /** @returns what forgets the task */
  after(delay: number, task: () => void): () => void;
}

export const HORLOGE: Horloge = {
  now: () => performance.now(),
  after(delay, task) {
    const timer = window.setTimeout(task, delay);
    return () => window.clearTimeout(timer);
  },
};

/** What the watch works for. */
export interface Guet {
  readonly root: Node;
  isOurs(node: Node): boolean;
  /**
   * Reads the page, and says how long it took; may take several tasks.
   * @param change what happened since the last reading began; null: no matter what
   */
  read(change: Change | null, done: (cost: number) => void): void;
  /** the page still owes us its bar: it is worth looking more often */
  isEager(): boolean;
}

/**
 * Reads the page again when it changes: at once after a calm, and then the more seldom the longer a reading takes. One observer,
 * which does not see our own nodes; no timer while the page is still, nothing in a hidden tab.
 * @returns a way to ask for a reading
 */
export function watchPage({ root, isOurs, read, isEager }: Guet, signal: AbortSignal, clock: Horloge = HORLOGE): () => void {
  let forget: (() => void) | null = null;
  let isReading = false;
  let notBefore = 0;
  /** something changed while the tab was hidden, or while it was read */
  let late = false;
  const changements = createChangements();

  function run(): void {
    forget = null;
    isReading = true;
    note(observer.takeRecords());
    read(changements.take(), (cost) => {
      isReading = false;
      notBefore = clock.now() + Math.min(MOST, Math.max(LEAST, cost / (isEager() ? EAGER_SHARE : SHARE)));
      if (late) ask();
    });
  }

  /** @param hidden the tab is hidden: what changes there can wait */
  function ask(hidden = document.hidden): void {
    if (signal.aborted || forget !== null) return;
    late = hidden || isReading;
    if (!late) forget = clock.after(notBefore - clock.now(), run);
  }

  const isForeign = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
    type !== 'childList' ? !isOurs(target) : [...addedNodes, ...removedNodes].some((node) => !isOurs(node));

  /** @returns true when something of the page changed */
  function note(records: readonly MutationRecord[]): boolean {
    const foreign = records.filter(isForeign);
    changements.note(foreign);
    return foreign.length > 0;
  }

  const observer = new MutationObserver((records) => {
    if (note(records)) ask();
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
    forget?.();
  });
  // Asked for by somebody, or for the first time: a hidden tab is read too.
  return () => ask(false);
}
