import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { type Client, closeClients, connect } from './client.ts';
import { startMeasuredServer } from './server-process.ts';

const CONNECTIONS = 50;
const WARM_UP = 20;
const TURNS = 200;
const OPEN = 1000;
/** Design, section 7. */
const P99_BUDGET = 50;

/** Each client says its turns one after the other, all at once. */
async function speak(clients: readonly Client[], turns: number, mark: string): Promise<number[]> {
  const samples = await Promise.all(
    clients.map(async (client) => {
      const mine: number[] = [];
      for (let index = 0; index < turns; index++) mine.push(await client.turn(`${mark} ${index}`));
      return mine;
    }),
  );
  return samples.flat();
}

/** Clients are opened a few at a time: a thousand at once would measure the queue of connections. */
async function open(url: string, count: number): Promise<Client[]> {
  const clients: Client[] = [];
  while (clients.length < count) {
    const few = Math.min(CONNECTIONS, count - clients.length);
    clients.push(...(await Promise.all(Array.from({ length: few }, () => connect(url)))));
  }
  return clients;
}

async function run(): Promise<readonly Figure[]> {
  const server = await startMeasuredServer();
  try {
    const clients = await open(server.url, CONNECTIONS);
    await speak(clients, WARM_UP, 'échauffement');
    const before = await server.usage();
    const start = performance.now();
    const samples = await speak(clients, TURNS, 'message');
    const seconds = (performance.now() - start) / 1000;
    const after = await server.usage();

    const more = await open(server.url, OPEN - CONNECTIONS);
    const full = await server.usage();
    for (const client of [...clients, ...more]) client.close();
    const cpu = (after.cpu - before.cpu) / samples.length;
    return [
      {
        what: `écho, ${CONNECTIONS} connexions : messages par seconde`,
        value: samples.length / seconds,
        unit: 'nombre',
        budget: null,
      },
      { what: 'écho : tour entier, p50', value: percentile(samples, 0.5), unit: 'ms', budget: null },
      { what: 'écho : tour entier, p99', value: percentile(samples, 0.99), unit: 'ms', budget: P99_BUDGET },
      { what: 'écho : processeur par message, en µs', value: cpu, unit: 'nombre', budget: null },
      { what: `mémoire du serveur, ${CONNECTIONS} conversations ouvertes`, value: after.rss / 1024, unit: 'kB', budget: null },
      { what: `mémoire du serveur, ${OPEN} conversations ouvertes`, value: full.rss / 1024, unit: 'kB', budget: null },
    ];
  } finally {
    closeClients();
    await server.stop();
  }
}

/** The server over SQLite, from a message sent to its reply on the stream, with a dialogue that echoes. */
export const assistant: Bench = { name: 'assistant', run };
