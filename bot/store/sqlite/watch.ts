import type { Entry, Listener } from '../port.ts';
import { createWatched } from '../watched.ts';
import type { Statements } from './statements.ts';

/** How late a write of another process may be seen. A look costs some microseconds when nothing moved. */
const LOOK_MS = 50;

/** Tells listeners that their conversation grew: at once for this process's writes, within moments for the others'. */
export function createWatcher(statements: Statements) {
  const watched = createWatched();
  let version = 0;
  let timer: NodeJS.Timeout | null = null;

  const versionOf = (): number => Number(statements.version.get()?.data_version);

  /** `data_version` moves when another connection commits, and only then. */
  function look(): void {
    try {
      const current = versionOf();
      if (current === version) return;
      for (const { id, last } of statements.lasts.all(JSON.stringify(watched.ids())))
        watched.tell(String(id), Number(last), null);
      version = current;
    } catch {
      // Busy or gone: the next look sees the same changes, and whoever writes hears of the trouble.
    }
  }

  function stop(): void {
    if (timer !== null) clearInterval(timer);
    timer = null;
  }

  function start(): void {
    if (timer !== null) return;
    version = versionOf();
    timer = setInterval(look, LOOK_MS).unref();
  }

  return {
    /** Entries just kept by this process. */
    tell(conversation: string, entries: readonly Entry[]): void {
      watched.tell(conversation, entries.at(-1)?.seq ?? 0, entries);
    },
    stop,
    watch(conversation: string, listener: Listener): () => void {
      start();
      watched.add(conversation, Number(statements.last.get(conversation)?.last ?? 0), listener);
      return () => {
        watched.remove(conversation, listener);
        if (watched.size === 0) stop();
      };
    },
  };
}
