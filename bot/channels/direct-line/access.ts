import type { Store } from '../../store/port.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import { isSameSecret } from '../http/same-secret.ts';
import type { Claims, Tokens } from './tokens.ts';

/** Who a request comes from: the holder of a conversation's token, or of the site's secret, which opens them all. */
export type Caller = Claims | 'site';

export interface Access {
  /** Reads `Authorization`. @throws ProtocolError 401 without one, 403 with a wrong or an expired one */
  identify(authorization: string | undefined): Caller;
  /** The same, for a bare token. */
  identifyToken(token: string): Caller;
  /** @throws ProtocolError when tokens are not given to anyone, and the caller does not have the secret */
  mayGenerate(authorization: string | undefined): void;
}

export const NOT_FOUND = () => new ProtocolError(404, 'NotFound', 'Cette conversation n’existe pas, ou plus.');
const MISSING = () => new ProtocolError(401, 'Unauthorized', 'Il manque un jeton : « Authorization: Bearer … ».');
const WRONG = () => new ProtocolError(403, 'Forbidden', 'Ce jeton n’est pas valable.');
const EXPIRED = () => new ProtocolError(403, 'TokenExpired', 'Ce jeton a expiré. Demandez-en un autre.');

const bearerOf = (authorization: string | undefined): string => {
  const [, token] = /^Bearer +([^\s]+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined) throw MISSING();
  return token;
};

/** @param secret the site's secret; null: none is set. @param open anyone may ask for a token */
export function createAccess(tokens: Tokens, secret: string | null, open: boolean): Access {
  function identifyToken(token: string): Caller {
    if (secret !== null && isSameSecret(token, secret)) return 'site';
    const claims = tokens.read(token);
    if (claims === 'forged') throw WRONG();
    if (claims === 'expired') throw EXPIRED();
    return claims;
  }
  return {
    identifyToken,
    identify: (authorization) => identifyToken(bearerOf(authorization)),
    mayGenerate(authorization) {
      if (open) return;
      if (secret === null || !isSameSecret(bearerOf(authorization), secret)) throw WRONG();
    },
  };
}

/** @throws ProtocolError 404 when there is no such conversation */
export async function mustExist(store: Store, conversation: string): Promise<void> {
  if (!(await store.exists(conversation))) throw NOT_FOUND();
}

/** @throws ProtocolError when the token is for another conversation: 403, or 404 when that one does not exist */
export async function enter(store: Store, caller: Caller, conversation: string): Promise<void> {
  if (caller === 'site' || caller.conversation === conversation) return;
  await mustExist(store, conversation);
  throw WRONG();
}
