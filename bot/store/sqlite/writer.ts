import type { DatabaseSync } from 'node:sqlite';
import { createTransaction } from './transaction.ts';

/** Works committed together at most: others wait for the next round, and the process breathes. */
const BATCH = 200;

interface Work {
  run(): void;
  settle(error: unknown): void;
}

export interface Writer {
  /** Runs a write among others, in the order asked. Resolves once it is committed. */
  write<T>(run: () => T): Promise<T>;
  /** Commits at once all that was asked. */
  flush(): void;
}

/**
 * Writes asked in the same moment are committed together: a commit costs more than what it holds, and busy conversations share it.
 * When one of them throws, the round is undone and played again, one transaction each. `committed` is called after each round.
 */
export function createWriter(database: DatabaseSync, committed: () => void): Writer {
  const transaction = createTransaction(database);
  const queue: Work[] = [];

  function alone(work: Work): void {
    try {
      transaction(work.run);
    } catch (error) {
      work.settle(error);
      return;
    }
    work.settle(null);
  }

  function round(): void {
    const works = queue.splice(0, BATCH);
    if (queue.length > 0) setImmediate(round);
    if (works.length === 0) return;
    let culprit: Work | null = null;
    try {
      transaction(() => {
        for (culprit of works) culprit.run();
        culprit = null;
      });
    } catch (error) {
      if (culprit !== null) {
        works.forEach(alone);
        committed();
      }
      // The database itself refused: it would refuse each of them, as slowly.
      else for (const work of works) work.settle(error);
      return;
    }
    committed();
    for (const work of works) work.settle(null);
  }

  return {
    write: (run) =>
      new Promise((resolve, reject) => {
        let result: ReturnType<typeof run>;
        const work: Work = {
          run() {
            result = run();
          },
          settle(error) {
            if (error === null) resolve(result);
            else reject(error);
          },
        };
        if (queue.push(work) === 1) setImmediate(round);
      }),
    flush() {
      while (queue.length > 0) round();
    },
  };
}
