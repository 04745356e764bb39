import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { addressKey } from './rate-limit.ts';

const LOOPBACK_NAMES = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** True for a name or an address that only this machine reaches. */
export const isLoopback = (host: string): boolean => LOOPBACK_NAMES.has(host) || /^127(?:\.\d{1,3}){3}$/.test(host);

/** A proxy stands between: it calls from its own machine, which may be ours, for someone who is elsewhere. */
export const isForwarded = (headers: IncomingHttpHeaders): boolean =>
  ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some((name) => headers[name] !== undefined);

/** Who may call, as the settings say. */
export interface Callers {
  /** bound to this machine alone */
  readonly local: boolean;
  /** host names under which the server may be called; empty: any, unless local */
  readonly hosts: readonly string[];
  /** origins of the pages that may call it, besides its own */
  readonly origins: readonly string[];
}

/** Where a request comes from and what it asks for, once proxies are trusted or not. */
export interface Seen {
  readonly host: string;
  /** as counted by the limits */
  readonly address: string;
}

/** For a WebSocket's opening, which Fastify does not read: the same reading, one proxy at most. */
export function seeRequest({ headers, socket }: IncomingMessage, trustProxy: boolean): Seen {
  const last = (value: string | string[] | undefined): string | undefined =>
    String(value ?? '')
      .split(',')
      .at(-1)
      ?.trim() || undefined;
  const forwarded = trustProxy ? { host: last(headers['x-forwarded-host']), address: last(headers['x-forwarded-for']) } : {};
  return {
    host: forwarded.host ?? headers.host ?? '',
    address: addressKey(forwarded.address ?? socket.remoteAddress ?? ''),
  };
}

/** The name in a Host header, without its port. */
function nameOf(host: string): string | null {
  const [, name] = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.exec(host) ?? [];
  return name?.toLowerCase() ?? null;
}

/** A page elsewhere may give its own name to our address (DNS rebinding): a local server answers to local names only. */
export function isHostAllowed(host: string, { local, hosts }: Callers): boolean {
  const name = nameOf(host);
  if (name === null) return false;
  return hosts.includes(name) || (local ? isLoopback(name) : hosts.length === 0);
}

/** A balancer asks whether we live by our address, or without saying whom: no page can do either under a name of its own. */
export const isProbe = (path: string, host: string): boolean =>
  path.startsWith('/health/') && (host === '' || /^(?:\[[\da-f:.]+\]|\d{1,3}(?:\.\d{1,3}){3})(?::\d{1,5})?$/i.test(host));

/**
 * Whether a page of this origin may call us. Always: our own pages. On this machine alone: its other pages and its browser's
 * extensions. Elsewhere: those of the settings.
 */
export function isOriginAllowed(origin: string, host: string, { local, origins }: Callers): boolean {
  if (origins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.host === host && (url.protocol === 'http:' || url.protocol === 'https:')) return true;
  if (!local) return false;
  return (
    url.protocol === 'chrome-extension:' ||
    url.protocol === 'moz-extension:' ||
    (url.protocol === 'http:' && isLoopback(url.hostname))
  );
}
