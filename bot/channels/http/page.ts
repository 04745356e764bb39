import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PAGE_CSP } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** Files named after what they hold (Vite's `assets/`) never change. */
const CACHE = { named: 'public, max-age=31536000, immutable', other: 'no-cache' };

/**
 * Serves a built page: the files that are in the folder when the server starts, and no other. Read once, kept in memory: no path
 * of a request ever reaches the disk. Files of unknown types are left out.
 */
export function addPage(app: FastifyInstance, folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${relative(folder, file).split(sep).join('/')}`;
    const body = readFileSync(file);
    const headers = {
      'content-type': type,
      'content-security-policy': PAGE_CSP,
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': path.startsWith('/assets/') ? CACHE.named : CACHE.other,
    };
    for (const route of path === '/index.html' ? ['/', path] : [path]) {
      app.get(route, (_request, reply) => reply.headers(headers).send(body));
    }
  }
}
