import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token opens: one conversation, for a while. */
export interface Claims {
  readonly conversation: string;
  /** the user named when the token was made: wins over what activities say */
  readonly user: string | null;
  /** milliseconds since the epoch */
  readonly expires: number;
}

export interface Tokens {
  issue(conversation: string, user: string | null): string;
  read(token: string): Claims | 'forged' | 'expired';
  /** how long a new token lives */
  readonly seconds: number;
}

const decode = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

/** Tokens remembered, at most. The oldest give way. */
const MAX_KNOWN = 5000;

/**
 * Signed tokens: the claims, then their HMAC-SHA256. Two parts, so that no client takes one for a JWT and reads a user in it. The
 * key is shared by the processes and outlives them: a token is good after a restart.
 */
export function createTokens(key: string, seconds: number, clock: () => number): Tokens {
  /** Tokens found good, so that a client's next requests cost no signature. Their end is looked at each time. */
  const known = new Map<string, Claims>();
  const sign = (claims: string): Buffer => createHmac('sha256', key).update(claims).digest();

  function verify(token: string): Claims | null {
    const [claims = '', signature = '', ...more] = token.split('.');
    const given = Buffer.from(signature, 'base64url');
    const right = sign(claims);
    // Spelt one way only: base64url has several spellings of the same bytes.
    if (more.length > 0 || given.length !== right.length || given.toString('base64url') !== signature) return null;
    if (!timingSafeEqual(given, right)) return null;
    const [conversation, user, expires] = decode(claims) as [string, string | null, number];
    const good = { conversation, user, expires };
    known.set(token, good);
    if (known.size > MAX_KNOWN) known.delete(known.keys().next().value ?? token);
    return good;
  }

  return {
    seconds,
    issue(conversation, user) {
      const claims = Buffer.from(JSON.stringify([conversation, user, clock() + seconds * 1000])).toString('base64url');
      return `${claims}.${sign(claims).toString('base64url')}`;
    },
    read(token) {
      const claims = known.get(token) ?? verify(token);
      if (claims === null) return 'forged';
      return clock() < claims.expires ? claims : 'expired';
    },
  };
}
