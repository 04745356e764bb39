import { StoreError } from './error.ts';

/** A store's address, read: which kind, and where. */
export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  /** `url` may hold a password: never shown nor logged */
  | { readonly kind: 'postgres'; readonly url: string };

/** Reads `sqlite:data/diapason.db` or `postgres://user@host/base`. @throws StoreError when it is neither */
export function readStoreAddress(address: string): StoreAddress {
  if (/^postgres(?:ql)?:\/\//.test(address) && URL.canParse(address)) return { kind: 'postgres', url: address };
  const [, path] = /^sqlite:(?:\/\/)?(.+)$/.exec(address) ?? [];
  if (path === undefined) {
    throw new StoreError(
      'adresse',
      `L’adresse de la base « ${hideSecrets(address)} » n’est pas comprise. Exemples : sqlite:data/diapason.db, postgres://diapason@localhost/diapason`,
    );
  }
  return { kind: 'sqlite', path };
}

/** An address may carry a password. */
const hideSecrets = (address: string): string => address.replace(/\/\/[^@]*@/, '//…@');
