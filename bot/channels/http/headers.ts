import type { FastifyReply } from 'fastify';

/** Nothing in an answer of the API is to be run, framed, guessed or kept. */
const API_CSP = "default-src 'none'; frame-ancestors 'none'";

/** The chat page: its own files, its own server, nothing else. No inline code, no inline style. */
export const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers of every answer. */
export function setSafeHeaders(reply: FastifyReply): void {
  reply.headers({
    'content-security-policy': API_CSP,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}

const ALLOWED_HEADERS = 'authorization, content-type, x-ms-bot-agent, x-requested-with';

/** What a browser needs to let an allowed page read the answer. Never credentials: tokens travel in a header. */
export function setCorsHeaders(reply: FastifyReply, origin: string): void {
  reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'retry-after', vary: 'origin' });
}

export function setPreflightHeaders(reply: FastifyReply): void {
  reply.headers({
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': '600',
  });
}
