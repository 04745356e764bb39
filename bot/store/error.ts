/**
 * `absente`: cannot be opened. `occupee`: another program holds it. `recente`: written by a newer Diapason.
 * `illisible`: not a store, or damaged. `adresse`: the address is not understood.
 */
export type StoreProblem = 'absente' | 'occupee' | 'recente' | 'illisible' | 'adresse';

/** The store could not do it. The message is a French sentence for who runs the server, and holds nothing of a conversation. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}
