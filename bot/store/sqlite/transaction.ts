import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` alone among all processes, and keeps all of it or nothing. */
export type Transaction = <T>(work: () => T) => T;

export function createTransaction(database: DatabaseSync): Transaction {
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((sql) => database.prepare(sql));
  return (work) => {
    begin?.run();
    try {
      const result = work();
      commit?.run();
      return result;
    } catch (error) {
      if (database.isTransaction) rollback?.run();
      throw error;
    }
  };
}
