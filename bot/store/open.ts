import { readStoreAddress } from './address.ts';
import type { Store } from './port.ts';
import { openPostgresStore } from './postgres/postgres-store.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

/** Connections that a process keeps to PostgreSQL, at most, unless it is told otherwise. */
const CONNECTIONS = 10;

/** Opens the store at an address, and brings its shape up to date. @throws StoreError */
export async function openStore(address: string, connections = CONNECTIONS): Promise<Store> {
  const read = readStoreAddress(address);
  return read.kind === 'sqlite' ? openSqliteStore(read.path) : openPostgresStore(read.url, connections);
}
