import type { Listener } from '../port.ts';
import type { Statements } from './statements.ts';

/** How late a write of another process may be seen. A look costs some microseconds when nothing moved. */
const LOOK_MS = 50;

const positionOf = (statements: Statements): number => Number(statements.position.get()?.position);
const versionOf = (statements: Statements): number => Number(statements.version.get()?.data_version);

/** Tells listeners which conversations grew: at once for this process's writes, within moments for the others'. */
export function createWatcher(statements: Statements) {
  const listeners = new Set<Listener>();
  let position = 0;
  let version = 0;
  let timer: NodeJS.Timeout | null = null;

  const tell = (conversation: string): void => {
    for (const listener of listeners) listener(conversation);
  };

  /** `data_version` moves when another connection commits, and only then. */
  function look(): void {
    let grown: Set<string>;
    try {
      const current = versionOf(statements);
      if (current === version) return;
      const changes = statements.changes.all(position);
      grown = new Set(changes.map(({ conversation }) => String(conversation)));
      position = Number(changes.at(-1)?.position ?? position);
      version = current;
    } catch {
      // Busy or gone: the next look sees the same changes, and whoever writes hears of the trouble.
      return;
    }
    for (const conversation of grown) tell(conversation);
  }

  const stop = (): void => {
    if (timer !== null) clearInterval(timer);
    timer = null;
  };

  return {
    tell,
    stop,
    watch(listener: Listener): () => void {
      listeners.add(listener);
      if (timer === null) {
        position = positionOf(statements);
        version = versionOf(statements);
        timer = setInterval(look, LOOK_MS).unref();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
  };
}
