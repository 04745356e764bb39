import type { Entry, Listener } from '../port.ts';
import type { Statements } from './statements.ts';

/** How late a write of another process may be seen. A look costs some microseconds when nothing moved. */
const LOOK_MS = 50;

interface Watched {
  last: number;
  readonly listeners: Set<Listener>;
}

/** Tells listeners that their conversation grew: at once for this process's writes, within moments for the others'. */
export function createWatcher(statements: Statements) {
  const watched = new Map<string, Watched>();
  let version = 0;
  let timer: NodeJS.Timeout | null = null;

  const versionOf = (): number => Number(statements.version.get()?.data_version);

  function tellUpTo(conversation: string, last: number, entries: readonly Entry[] | null): void {
    const found = watched.get(conversation);
    if (found === undefined || found.last >= last) return;
    found.last = last;
    for (const listener of found.listeners) listener(entries);
  }

  /** `data_version` moves when another connection commits, and only then. */
  function look(): void {
    try {
      const current = versionOf();
      if (current === version) return;
      for (const { id, last } of statements.lasts.all(JSON.stringify([...watched.keys()])))
        tellUpTo(String(id), Number(last), null);
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
      tellUpTo(conversation, entries.at(-1)?.seq ?? 0, entries);
    },
    stop,
    watch(conversation: string, listener: Listener): () => void {
      start();
      const found = watched.get(conversation) ?? {
        last: Number(statements.last.get(conversation)?.last ?? 0),
        listeners: new Set<Listener>(),
      };
      watched.set(conversation, found);
      found.listeners.add(listener);
      return () => {
        found.listeners.delete(listener);
        if (found.listeners.size > 0) return;
        watched.delete(conversation);
        if (watched.size === 0) stop();
      };
    },
  };
}
