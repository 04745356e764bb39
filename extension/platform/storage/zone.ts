import { browser } from 'wxt/browser';

/** What is stored: anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A place that keeps values by key. The browser's, or a map in tests. */
export interface Zone {
  /** null: everything */
  get(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  set(items: Readonly<Record<string, unknown>>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  /** @returns what stops it */
  watch(changed: (keys: readonly string[]) => void): () => void;
}

/** `storage.local` survives the browser; `storage.session` ends with it and is not for pages. */
export function browserZone(kind: 'local' | 'session'): Zone {
  const area = browser.storage[kind];
  return {
    get: (keys) => area.get(keys === null ? null : [...keys]),
    set: (items) => area.set(items),
    remove: (keys) => area.remove([...keys]),
    watch(changed) {
      const listener = (changes: object): void => changed(Object.keys(changes));
      area.onChanged.addListener(listener);
      return () => area.onChanged.removeListener(listener);
    },
  };
}

/** A zone in memory, for tests and for the time when the browser refuses its own. */
export function memoryZone(initial: Readonly<Record<string, unknown>> = {}): Zone & { readonly items: Map<string, unknown> } {
  const items = new Map<string, unknown>(Object.entries(initial));
  const watchers = new Set<(keys: readonly string[]) => void>();
  const tell = (keys: readonly string[]): void => {
    for (const watcher of watchers) watcher(keys);
  };
  return {
    items,
    get: async (keys) => structuredClone(Object.fromEntries([...items].filter(([key]) => keys === null || keys.includes(key)))),
    async set(added) {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
      tell(Object.keys(added));
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
      tell(keys);
    },
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
