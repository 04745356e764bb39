import type { Store } from '../../store/port.ts';
import type { Metrics } from './metrics.ts';

/** The same store, whose answers are timed. */
export function measureStore(store: Store, metrics: Pick<Metrics, 'store'>): Store {
  const timed =
    <A extends readonly unknown[], T>(operation: string, work: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      const start = performance.now();
      let failed = true;
      try {
        const result = await work(...args);
        failed = false;
        return result;
      } finally {
        metrics.store(operation, performance.now() - start, failed);
      }
    };
  return {
    ...store,
    append: timed('append', store.append),
    next: timed('next', store.next),
    commit: timed('commit', store.commit),
    read: timed('read', store.read),
  };
}
