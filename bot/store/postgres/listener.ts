import type pg from 'pg';
import { CHANNEL } from './bulletin.ts';

const FIRST_MS = 100;
const LONGEST_MS = 5000;

export interface ListenerOptions {
  /** a new connection, not yet opened */
  readonly connect: () => pg.Client;
  readonly onLine: (line: string) => void;
  /** what was said while nobody listened is lost: time to look */
  readonly onBack: () => void;
}

/** Listens to the other processes on a connection of its own. When it breaks, opens another, later and later. */
export function startListener({ connect, onLine, onBack }: ListenerOptions): { stop(): Promise<void> } {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let wait = FIRST_MS;
  let stopped = false;

  function later(broken: pg.Client): void {
    if (client !== broken) return;
    client = null;
    broken.end().catch(() => undefined);
    if (stopped) return;
    timer = setTimeout(open, wait).unref();
    wait = Math.min(wait * 2, LONGEST_MS);
  }

  function open(): void {
    const mine = connect();
    client = mine;
    mine.on('error', () => later(mine));
    mine.on('end', () => later(mine));
    mine.on('notification', ({ payload = '' }) => onLine(payload));
    mine
      .connect()
      .then(() => mine.query(`LISTEN ${CHANNEL}`))
      .then(() => {
        wait = FIRST_MS;
        onBack();
      })
      .catch(() => later(mine));
  }

  open();
  return {
    async stop() {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
      const last = client;
      client = null;
      await last?.end().catch(() => undefined);
    },
  };
}
