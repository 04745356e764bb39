import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

/** Nothing from elsewhere, no inline script, the one style sheet of the page by its hash: stricter than a portal would dare. */
function policyFor(body: string): string {
  const styles = [...body.matchAll(/<style>([^<]*)<\/style>/g)].map(
    ([, css]) =>
      `'sha256-${createHash('sha256')
        .update(css ?? '')
        .digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src ${styles.length === 0 ? "'none'" : styles.join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
} as const;

/** Answers with a body. Never cached: the same address shows another account a minute later. */
export function send(response: ServerResponse, status: number, type: keyof typeof TYPES, body: string): void {
  response.writeHead(status, {
    'Content-Type': TYPES[type],
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept, Cookie',
    'Content-Security-Policy': policyFor(type === 'html' ? body : ''),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/** Answers with another address, and what the browser must remember. */
export function redirect(response: ServerResponse, location: string, cookie?: string): void {
  response.writeHead(303, {
    Location: location,
    'Cache-Control': 'no-store',
    ...(cookie === undefined ? {} : { 'Set-Cookie': cookie }),
  });
  response.end();
}
