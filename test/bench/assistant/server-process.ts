import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('./server.ts', import.meta.url));
/** The limits are not what is measured: they let everything through. */
const MANY = '1000000';

/** What the server's process used so far. */
export interface Usage {
  /** microseconds */
  readonly cpu: number;
  /** bytes */
  readonly rss: number;
}

export interface MeasuredServer {
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/**
 * Starts the server in another process than the clients.
 * @param store null: an empty SQLite store of its own
 */
export async function startMeasuredServer(dialogue: 'vrai' | 'echo', store: string | null = null): Promise<MeasuredServer> {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  const child = fork(SERVER, {
    env: {
      PATH: process.env.PATH ?? '',
      PORT: '0',
      TEST_DIALOGUE: dialogue,
      DIAPASON_STORE: store ?? `sqlite:${join(folder, 'base.db')}`,
      DIAPASON_MESSAGES_PER_MINUTE: MANY,
      DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: MANY,
      DIAPASON_SOCKETS_PER_ADDRESS: '2000',
    },
  });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    async usage() {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
