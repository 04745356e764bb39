import type { FastifyRequest } from 'fastify';
import { isForwarded, isLoopback } from '../http/callers.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import { isSameSecret } from '../http/same-secret.ts';

export interface PrivateAccess {
  /** null: none is set */
  readonly token: string | null;
  /** the server is bound to this machine alone */
  readonly local: boolean;
}

const nameOf = (host: string): string => host.replace(/:\d+$/, '');

/** This machine calls itself, with no proxy between: a proxy on it brings strangers. */
function isFromHere({ headers, host }: FastifyRequest, local: boolean): boolean {
  return local && !isForwarded(headers) && isLoopback(nameOf(host));
}

/** A program sends the token as it is (Bearer); a browser, as the password of whoever (Basic). */
function givenBy({ headers: { authorization = '' } }: FastifyRequest): string {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  const [, basic = ''] = /^Basic +([\w+/=-]+)$/i.exec(authorization) ?? [];
  return (
    bearer ??
    Buffer.from(basic, 'base64')
      .toString('utf8')
      .replace(/^[^:]*:/, '')
  );
}

/**
 * For pages that are not for everyone. With a token, only who gives it; without, only this machine.
 * @throws ProtocolError 401 when the token is missing or wrong, 404 when there is nothing for the caller
 */
export function mustBePrivate(request: FastifyRequest, { token, local }: PrivateAccess): void {
  if (token === null) {
    if (isFromHere(request, local)) return;
    throw new ProtocolError(404, 'NotFound', 'Cette adresse n’existe pas.');
  }
  if (!isSameSecret(givenBy(request), token))
    throw new ProtocolError(401, 'Unauthorized', 'Il manque le jeton : « Authorization: Bearer … ».');
}
