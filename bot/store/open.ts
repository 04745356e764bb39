import { readStoreAddress } from './address.ts';
import type { Store } from './port.ts';
import { openSqliteStore } from './sqlite/sqlite-store.ts';

/** Opens the store at an address, and brings its shape up to date. @throws StoreError */
export const openStore = async (address: string): Promise<Store> => openSqliteStore(readStoreAddress(address).path);
