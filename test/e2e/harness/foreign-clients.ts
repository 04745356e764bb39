import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';

const CLIENTS = resolve(import.meta.dirname, '../../clients');
const CACHE = join(CLIENTS, '.cache');
/** By version: only what `web-chat.json` names is ever used. */
const webChatPath = (name: string): string => join(CACHE, `${name.replace('@', '-')}.js`);

const npm = (...args: string[]): string =>
  execFileSync('npm', args, { cwd: CLIENTS, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** Installs directlinejs as its own lock file says, without running any script of it. */
function installDirectLine(): string {
  const file = join(CLIENTS, 'node_modules/botframework-directlinejs/dist/directline.js');
  const { version } = JSON.parse(readFileSync(join(CLIENTS, 'package-lock.json'), 'utf8')).packages[
    'node_modules/botframework-directlinejs'
  ];
  const manifest = join(CLIENTS, 'node_modules/botframework-directlinejs/package.json');
  const isThere = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
  if (!isThere) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  return file;
}

/** Web Chat's own file, out of the published package once its integrity is checked. Its dependencies are in it. */
function fetchWebChat(): string {
  const pinned = JSON.parse(readFileSync(join(CLIENTS, 'web-chat.json'), 'utf8'));
  const target = webChatPath(pinned.package);
  if (existsSync(target)) return target;
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  try {
    const [{ filename }] = JSON.parse(npm('pack', pinned.package, '--json', '--ignore-scripts', '--pack-destination', folder));
    const archive = join(folder, filename);
    const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (integrity !== pinned.integrity) throw new Error(`${pinned.package} is not what web-chat.json pins: ${integrity}`);
    execFileSync('tar', ['-xzf', archive, '-C', folder, pinned.file]);
    mkdirSync(CACHE, { recursive: true });
    copyFileSync(join(folder, pinned.file), `${target}.part`);
    renameSync(`${target}.part`, target);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Pages of another origin than the assistant's, under a policy that forbids all they do not need. */
export interface ForeignPages {
  readonly url: string;
  close(): void;
}

/** @param assistant the origin that the pages may call. @param nonce for the styles that Web Chat writes in the page */
export async function serveForeignPages(assistant: string, nonce: string): Promise<ForeignPages> {
  const { host } = new URL(assistant);
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    `connect-src 'self' blob: http://${host} ws://${host}`,
  ].join('; ');
  const files = new Map([
    ['/webchat.js', fetchWebChat()],
    ['/directline.js', installDirectLine()],
    ...['web-chat.html', 'direct-line.html', 'web-chat-page.js', 'page.css'].map(
      (name) => [`/${name}`, join(CLIENTS, 'pages', name)] as const,
    ),
  ]);
  const server = createServer(({ url = '/' }, response) => {
    const file = files.get(url.split('?', 1)[0] ?? '');
    if (file === undefined) return response.writeHead(404).end();
    const type = TYPES[extname(basename(file))] ?? 'application/octet-stream';
    return response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy })
      .end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
