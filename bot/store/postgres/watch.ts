import type { Entry, Listener } from '../port.ts';
import { createWatched } from '../watched.ts';
import { createBulletin, readLine } from './bulletin.ts';
import type { Database } from './database.ts';
import { startListener } from './listener.ts';
import { STATEMENTS } from './statements.ts';

/** A process may die between what it kept and what it had to tell: whoever watches looks by itself, so often. */
const LOOK_MS = 2000;

/** Tells listeners that their conversation grew: at once for this process's writes, by LISTEN/NOTIFY for the others'. */
export function createWatcher(database: Database) {
  const watched = createWatched();
  const bulletin = createBulletin(database);
  let looking = false;

  async function look(): Promise<void> {
    if (looking || watched.size === 0) return;
    looking = true;
    try {
      for (const { id, last } of await database.rows(STATEMENTS.lasts, [watched.ids()]))
        watched.tell(String(id), Number(last), null);
    } catch {
      // The base is away: whoever writes hears of it, and the next look sees the same changes.
    } finally {
      looking = false;
    }
  }

  const listener = startListener({
    connect: database.apart,
    onLine(line) {
      const read = readLine(line);
      if (read !== null) watched.tell(read.conversation, read.last, null);
    },
    onBack: () => void look(),
  });
  const timer = setInterval(() => void look(), LOOK_MS).unref();

  return {
    /** Entries just kept by this process. */
    tell(conversation: string, entries: readonly Entry[]): void {
      const last = entries.at(-1)?.seq;
      if (last === undefined) return;
      watched.tell(conversation, last, entries);
      bulletin.add(conversation, last);
    },
    watch(conversation: string, heard: Listener): () => void {
      // Told once too often rather than once too few: how far the log goes is not known yet.
      watched.add(conversation, 0, heard);
      return () => watched.remove(conversation, heard);
    },
    async stop(): Promise<void> {
      clearInterval(timer);
      await Promise.all([bulletin.flush(), listener.stop()]);
    },
  };
}
