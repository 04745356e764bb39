import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { ECHO } from './direct-line-echo.ts';

export interface TestServer extends Assistant {
  readonly folder: string;
  /** lets time pass, for tokens and limits */
  advance(milliseconds: number): void;
}

/** The server in this process, on a store of its own and a free port, with the echo dialogue and a clock that tests move. */
export async function serveEcho(env: Record<string, string> = {}, page: string | null = null): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  let late = 0;
  const settings = readSettings({
    PORT: '0',
    DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`,
    DIAPASON_LOG: 'silent',
    ...env,
  });
  const assistant = await startAssistant(settings, { dialogue: ECHO, page, clock: () => Date.now() + late });
  return {
    url: assistant.url,
    folder,
    advance(milliseconds) {
      late += milliseconds;
    },
    async close() {
      await assistant.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
