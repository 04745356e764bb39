import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPostgres } from '../../harness/embedded-postgres.ts';
import { findPostgres, startCluster } from '../../harness/postgres.ts';
import { closeClients, connect } from '../assistant/client.ts';
import { type MeasuredServer, startMeasuredServer } from '../assistant/server-process.ts';
import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { sdkTurns, startSdkEcho } from './sdk-client.ts';

const CONNECTIONS = 50;
const WARM_UP = 10;
const TURNS = 60;

type Turn = (text: string) => Promise<number>;

async function speak(turns: readonly Turn[], count: number): Promise<number[]> {
  const samples = await Promise.all(
    turns.map(async (turn, place) => {
      const mine: number[] = [];
      for (let index = 0; index < count; index++) mine.push(await turn(`message ${place} ${index}`));
      return mine;
    }),
  );
  return samples.flat();
}

const cpuOf = async (servers: readonly MeasuredServer[]): Promise<number> =>
  (await Promise.all(servers.map((server) => server.usage()))).reduce((sum, { cpu }) => sum + cpu, 0);

async function measure(name: string, servers: readonly MeasuredServer[], turns: readonly Turn[]): Promise<readonly Figure[]> {
  await speak(turns, WARM_UP);
  const before = await cpuOf(servers);
  const start = performance.now();
  const samples = await speak(turns, TURNS);
  const seconds = (performance.now() - start) / 1000;
  const cpu = ((await cpuOf(servers)) - before) / samples.length;
  return [
    { what: `${name} : messages par seconde`, value: samples.length / seconds, unit: 'nombre', budget: null },
    { what: `${name} : tour, p50`, value: percentile(samples, 0.5), unit: 'ms', budget: null },
    { what: `${name} : tour, p99`, value: percentile(samples, 0.99), unit: 'ms', budget: null },
    { what: `${name} : processeur des serveurs par message, en µs`, value: cpu, unit: 'nombre', budget: null },
  ];
}

/** Our server with an echo, in as many processes as said, on one store; clients are shared out among them. */
async function ours(name: string, processes: number, store: string): Promise<readonly Figure[]> {
  const servers: MeasuredServer[] = [];
  for (let place = 0; place < processes; place++) servers.push(await startMeasuredServer('echo', store));
  try {
    const places = Array.from({ length: CONNECTIONS }, (_, index) => servers[index % processes]?.url ?? '');
    const clients = await Promise.all(places.map((url) => connect(url)));
    const figures = await measure(
      `${name}, ${processes === 1 ? 'un processus' : `${processes} processus`}`,
      servers,
      clients.map((client) => (text) => client.turn({ text })),
    );
    for (const client of clients) client.close();
    return figures;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function sdk(): Promise<readonly Figure[]> {
  const server = await startSdkEcho();
  const client = sdkTurns(server.url);
  try {
    const turns = Array.from({ length: CONNECTIONS }, (): Turn => client.turn);
    return await measure('SDK Agents, écho sans stockage, un processus', [server], turns);
  } finally {
    client.close();
    await server.stop();
  }
}

async function onPostgres(programs: string): Promise<readonly Figure[]> {
  const cluster = await startCluster(programs, true);
  try {
    return [
      ...(await ours('PostgreSQL', 1, await cluster.makeBase())),
      ...(await ours('PostgreSQL', 2, await cluster.makeBase())),
    ];
  } finally {
    await cluster.destroy();
  }
}

async function run(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  const programs = findPostgres() ?? installPostgres();
  if (programs === null) console.error('PostgreSQL n’est pas là, et npm n’en a pas pour cette machine : il n’est pas mesuré.');
  try {
    return [
      ...(await sdk()),
      ...(await ours('SQLite', 1, `sqlite:${join(folder, 'un.db')}`)),
      ...(await ours('SQLite', 2, `sqlite:${join(folder, 'deux.db')}`)),
      ...(programs === null ? [] : await onPostgres(programs)),
    ];
  } finally {
    closeClients();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One and two processes, on SQLite and PostgreSQL (which waits for the disk), beside an echo on the Agents SDK. */
export const serveur: Bench = { name: 'serveur', run };
