/** Counts kept at once, at most. The oldest give way: they start again full, which harms nobody. */
const MAX_KEYS = 20_000;

/** @returns how many seconds to wait; 0 when the request may pass */
export type RateLimit = (key: string) => number;

/**
 * A bucket a key: `perMinute` at once, then as many a minute. Kept in memory, by process: what it counts is never written.
 * @param clock milliseconds, any origin
 */
export function createRateLimit(perMinute: number, clock: () => number): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (key) => {
    const now = clock();
    const bucket = buckets.get(key) ?? { tokens: perMinute, at: now };
    const tokens = Math.min(perMinute, bucket.tokens + ((now - bucket.at) * perMinute) / 60_000);
    const passes = tokens >= 1;
    // Put back last: the first key of the map is the one that waited longest.
    buckets.delete(key);
    buckets.set(key, { tokens: passes ? tokens - 1 : tokens, at: now });
    if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? key);
    return passes ? 0 : Math.ceil(((1 - tokens) * 60) / perMinute);
  };
}

/** One caller, as far as its address tells: an IPv6 home has a whole /64. */
export function addressKey(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address;
  return address.split(':').slice(0, 4).join(':');
}
