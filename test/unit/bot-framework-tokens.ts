import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const TENANT = '00000000-0000-4000-8000-000000000002';
export const CLIENT = '00000000-0000-4000-8000-0000000000aa';

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const NOW = (): number => Math.floor(Date.now() / 1000);

/** A sign-in service on this machine: its keys, where its metadata says, and the tokens it signs. */
export interface SignIn {
  /** what the server takes for Microsoft's */
  readonly authority: string;
  /** a good token, but for what is changed in it */
  token(claims?: object, header?: object, key?: KeyObject): string;
  close(): void;
}

export const makeKeys = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

export async function startSignIn(): Promise<SignIn> {
  const { publicKey, privateKey } = makeKeys();
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'essai', use: 'sig', alg: 'RS256' };
  const server = createServer(({ url = '' }, response) => {
    const { origin } = new URL(authority);
    const documents: Readonly<Record<string, object>> = {
      [`/${TENANT}/v2.0/.well-known/openid-configuration`]: {
        issuer: `${authority}/v2.0`,
        jwks_uri: `${origin}/${TENANT}/discovery/v2.0/keys`,
      },
      [`/${TENANT}/discovery/v2.0/keys`]: { keys: [jwk] },
    };
    const found = documents[url];
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${TENANT}`;
  return {
    authority,
    token(claims = {}, header = {}, key = privateKey) {
      const good = { aud: CLIENT, iss: `${authority}/v2.0`, tid: TENANT, nbf: NOW() - 60, exp: NOW() + 3600 };
      const head = base64({ alg: 'RS256', typ: 'JWT', kid: 'essai', ...header });
      const signed = `${head}.${base64({ ...good, ...claims })}`;
      return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key).toString('base64url')}`;
    },
    close: () => void server.close(),
  };
}
