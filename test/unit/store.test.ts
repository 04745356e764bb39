import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Base, describeStore } from './store-contract.ts';
import { describeStoreAmongProcesses } from './store-processes.ts';

async function makeBase(): Promise<Base> {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  return {
    address: `sqlite:${join(folder, 'base.db')}`,
    destroy: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

describeStore('SQLite', makeBase);
describeStoreAmongProcesses('SQLite', makeBase);
