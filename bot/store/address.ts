import { StoreError } from './error.ts';

/** A store's address, read: which kind, and where. */
export interface StoreAddress {
  readonly kind: 'sqlite';
  readonly path: string;
}

/** Reads `sqlite:data/diapason.db`. @throws StoreError when it is none */
export function readStoreAddress(address: string): StoreAddress {
  const [, path] = /^sqlite:(?:\/\/)?(.+)$/.exec(address) ?? [];
  if (path === undefined) {
    throw new StoreError(
      'adresse',
      `L’adresse de la base « ${hideSecrets(address)} » n’est pas comprise. Exemple : sqlite:data/diapason.db`,
    );
  }
  return { kind: 'sqlite', path };
}

/** An address may carry a password. */
const hideSecrets = (address: string): string => address.replace(/\/\/[^@]*@/, '//…@');
