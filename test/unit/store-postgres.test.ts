import { afterAll, beforeAll, describe } from 'vitest';
import { type Cluster, findPostgres, startCluster } from '../harness/postgres.ts';
import { type Base, describeStore } from './store-contract.ts';
import { describeStoreAmongProcesses } from './store-processes.ts';

const programs = findPostgres();

describe.skipIf(programs === null)('on a real PostgreSQL (skipped where it is not installed)', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(programs ?? '');
  });
  afterAll(() => cluster.destroy());

  async function makeBase(): Promise<Base> {
    const address = await cluster.makeBase();
    return { address, destroy: () => cluster.dropBase(address) };
  }
  describeStore('PostgreSQL', makeBase);
  describeStoreAmongProcesses('PostgreSQL', makeBase);
});
