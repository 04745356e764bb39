import { type FileHandle, open } from 'node:fs/promises';

/** How long what was committed may stay in the memory of the system, when the disk keeps up. */
const EVERY_MS = 100;

/** Has the disk keep the write-ahead log, aside from the loop. */
export interface LogKeeper {
  /** Something was committed. */
  committed(): void;
  close(): Promise<void>;
}

/**
 * A checkpoint first waits for the disk to keep the whole log, and stops every conversation meanwhile: 20 ms for 8 MB, 10 when nearly
 * all of it is kept already. So it is kept as it grows, by another thread. A power cut takes less, too.
 */
export function createLogKeeper(path: string): LogKeeper {
  let log: FileHandle | null = null;
  let timer: NodeJS.Timeout | null = null;
  let keeping = Promise.resolve();

  async function keep(): Promise<void> {
    try {
      log ??= await open(`${path}-wal`, 'r+');
      await log.sync();
    } catch {
      // The checkpoint waits longer; a disk in trouble is told to whoever writes. A base in memory has no log.
    }
    timer = null;
  }

  return {
    committed() {
      timer ??= setTimeout(() => {
        keeping = keep();
      }, EVERY_MS).unref();
    },
    async close() {
      if (timer !== null) clearTimeout(timer);
      await keeping;
      await log?.close();
      log = null;
    },
  };
}
