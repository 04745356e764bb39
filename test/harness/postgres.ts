import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import pg from 'pg';

/** Where Debian puts its versions, side by side; elsewhere the programs are in the PATH. */
const DEBIAN = '/usr/lib/postgresql';

/** The setting that names the folder of PostgreSQL's programs, before any other. */
export const PROGRAMS = 'DIAPASON_TEST_POSTGRES';

const EXE = process.platform === 'win32' ? '.exe' : '';

/** The folder of PostgreSQL's programs, the newest; null when it is not installed. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const told = process.env[PROGRAMS];
  const folders = [
    ...(told === undefined ? [] : [told]),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  return folders.find((folder) => existsSync(join(folder, `initdb${EXE}`)) && existsSync(join(folder, `postgres${EXE}`))) ?? null;
}

/** PostgreSQL refuses to run as root: the user that nobody is. Otherwise whoever runs the tests. */
function unprivileged(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A real PostgreSQL of the test's own, in a temporary folder, on a free port of this machine alone. */
export interface Cluster {
  readonly port: number;
  /** the address of a new, empty base */
  makeBase(): Promise<string>;
  dropBase(address: string): Promise<void>;
  /** Runs SQL on a base. */
  query(address: string, sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Ends the server at once, whatever is under way, as a power cut would. */
  halt(): Promise<void>;
  /** Starts it again, on the same port. */
  start(): Promise<void>;
  destroy(): Promise<void>;
}

/** @param isDurable waits for the disk at each commit, as a real server does; tests of behaviour need not */
export async function startCluster(programs: string, isDurable = false): Promise<Cluster> {
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'diapason-pg-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = ['-D', data, '-U', 'diapason', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'];
  execFileSync(join(programs, 'initdb'), options, { ...user, stdio: 'ignore', cwd: folder, env: {} });
  const port = await freePort();
  let server: ChildProcess | null = null;
  let bases = 0;
  const addressOf = (name: string): string => `postgres://diapason@127.0.0.1:${port}/${name}`;

  async function query(address: string, sql: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client(address);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function start(): Promise<void> {
    const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`, 'max_connections=200'];
    // Without the disk, what was committed still survives the end of the server's processes.
    const fast = isDurable ? [] : ['fsync=off'];
    const args = ['-D', data, ...[...settings, ...fast].flatMap((setting) => ['-c', setting])];
    const child = spawn(join(programs, 'postgres'), args, { ...user, cwd: folder, env: {}, stdio: 'ignore' });
    server = child;
    const ended = once(child, 'exit').then(() => true);
    for (;;) {
      if (
        await query(addressOf('postgres'), 'SELECT 1').then(
          () => true,
          () => false,
        )
      )
        return;
      if (await Promise.race([ended, new Promise<false>((resolve) => setTimeout(resolve, 50, false))]))
        throw new Error('PostgreSQL ended');
    }
  }

  async function halt(): Promise<void> {
    if (server === null || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGQUIT');
    await ended;
    server = null;
  }

  await start();
  return {
    port,
    async makeBase() {
      const name = `base_${++bases}`;
      await query(addressOf('postgres'), `CREATE DATABASE ${name}`);
      return addressOf(name);
    },
    async dropBase(address) {
      await query(addressOf('postgres'), `DROP DATABASE ${new URL(address).pathname.slice(1)} WITH (FORCE)`);
    },
    query,
    halt,
    start,
    async destroy() {
      await halt();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
