import type { Database } from './database.ts';
import { STATEMENTS } from './statements.ts';

/** The name under which processes tell each other that a conversation grew. */
export const CHANNEL = 'diapason';

/** PostgreSQL's own limit is 8,000 bytes. An id longer than this is seen by the regular look. */
const MAX_LINE = 4000;

/** Tells the other processes, soon and together: PostgreSQL lets one transaction at a time notify, however many lines it has. */
export interface Bulletin {
  add(conversation: string, last: number): void;
  /** Resolves once all that was added was told, or could not be. */
  flush(): Promise<void>;
}

export const writeLine = (conversation: string, last: number): string => `${last} ${conversation}`;

export function readLine(line: string): { readonly conversation: string; readonly last: number } | null {
  const [, last, conversation] = /^(\d{1,15}) (.+)$/s.exec(line) ?? [];
  return last === undefined || conversation === undefined ? null : { conversation, last: Number(last) };
}

export function createBulletin(database: Database): Bulletin {
  const pending = new Map<string, number>();
  let sending: Promise<void> | null = null;

  async function send(): Promise<void> {
    // What is added in the same moment leaves in the same round.
    await new Promise(setImmediate);
    while (pending.size > 0) {
      const lines = [...pending].map(([conversation, last]) => writeLine(conversation, last));
      pending.clear();
      // Lost with the connection: the others look by themselves, a little later.
      await database.rows(STATEMENTS.notify, [CHANNEL, lines]).catch(() => undefined);
    }
    sending = null;
  }

  return {
    add(conversation, last) {
      if (conversation.length > MAX_LINE) return;
      pending.set(conversation, Math.max(last, pending.get(conversation) ?? 0));
      sending ??= send();
    },
    flush: () => sending ?? Promise.resolve(),
  };
}
