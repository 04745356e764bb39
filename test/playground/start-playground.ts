import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLIENTS = resolve(import.meta.dirname, '../clients');

/**
 * Agents Playground, Microsoft's own Teams and Web Chat to try a bot in: out of the published package once its integrity is
 * checked. For evaluation only, as its licence says: never part of what we install or ship.
 */
function fetchPlayground(): string {
  const pinned = JSON.parse(readFileSync(join(CLIENTS, 'playground.json'), 'utf8'));
  const target = join(CLIENTS, '.cache', pinned.package.replaceAll(/[@/]/g, '-'));
  if (existsSync(target)) return target;
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  try {
    const args = ['pack', pinned.package, '--json', '--ignore-scripts', '--pack-destination', folder];
    const [{ filename }] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    const archive = join(folder, filename);
    const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
    if (integrity !== pinned.integrity) throw new Error(`${pinned.package} is not what playground.json pins: ${integrity}`);
    execFileSync('tar', ['-xzf', archive, '-C', folder]);
    cpSync(join(folder, pinned.file), `${target}.part`, { recursive: true });
    renameSync(`${target}.part`, target);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** It takes another port than it is told when that one is busy: better to find a free one first. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

export interface Playground {
  readonly url: string;
  close(): Promise<void>;
}

async function untilUp(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((again) => setTimeout(again, 200));
    }
  }
  throw new Error(`Agents Playground ended (${child.exitCode})`);
}

/** Starts it for one conversation, without telemetry. It speaks to `bot` as a channel does. */
export async function startPlayground(
  bot: string,
  channel: 'msteams' | 'webchat' | 'directline',
  replies: boolean,
): Promise<Playground> {
  const port = await freePort();
  const mode = replies ? ['--delivery-mode', 'expectReplies'] : [];
  const args = ['-e', bot, '-c', channel, '-p', String(port), '--disable-telemetry', ...mode];
  const child = spawn(process.execPath, [join(fetchPlayground(), 'cli.js'), ...args], { stdio: 'ignore' });
  const url = `http://localhost:${port}/`;
  await untilUp(url, child);
  return {
    url,
    async close() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}
