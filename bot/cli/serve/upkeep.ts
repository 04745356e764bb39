import type { Room } from '../../channels/room/room.ts';
import type { Store } from '../../store/port.ts';

const SWEEP_MS = 5000;
const PURGE_MS = 60 * 60 * 1000;
/** Long enough to look for a paper, to telephone, or to meet with the portal's own error. */
const SILENCE_MS = 10 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;
const PURGE_BATCH = 200;

export interface UpkeepOptions {
  readonly store: Store;
  readonly room: Room;
  readonly clock: () => number;
  readonly retentionDays: number;
  readonly onTrouble: (error: unknown) => void;
}

/**
 * What a server does by itself: answers what a dead process left waiting, says to who stays silent that his place is kept, and
 * deletes conversations past their time.
 */
export function startUpkeep({ store, room, clock, retentionDays, onTrouble }: UpkeepOptions): { stop(): Promise<void> } {
  let stopped = false;
  let last = Promise.resolve();

  async function purge(): Promise<void> {
    const before = clock() - retentionDays * DAY_MS;
    // In small batches: others write between two.
    while (!stopped && (await store.purge(before, PURGE_BATCH)) === PURGE_BATCH) await new Promise(setImmediate);
  }
  /** One after the other: a slow one delays the next and is never doubled. */
  const then = (work: () => Promise<void>) => (): void => {
    last = last.then(() => (stopped ? undefined : work())).catch(onTrouble);
  };

  const sweep = then(() => room.sweep(SWEEP_MS));
  const remind = then(() => room.remind(SILENCE_MS));
  const timers = [setInterval(sweep, SWEEP_MS), setInterval(remind, SWEEP_MS), setInterval(then(purge), PURGE_MS)];
  for (const timer of timers) timer.unref();
  // What waits when we start waits for nobody: one instant ahead, so that none is too young.
  then(() => room.sweep(-1))();
  then(purge)();
  return {
    async stop() {
      stopped = true;
      for (const timer of timers) clearInterval(timer);
      await last;
    },
  };
}
