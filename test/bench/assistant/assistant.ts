import { setTimeout } from 'node:timers/promises';
import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { type Client, closeClients, connect, type Dit } from './client.ts';
import { type MeasuredServer, startMeasuredServer } from './server-process.ts';

const CONNECTIONS = 50;
const WARM_UP = 20;
const TURNS = 100;
/** Each server says its turns in as many rounds, one server after the other: what slows the machine slows both. */
const ROUNDS = 3;
const OPEN = 1000;
/** The server's own limit, by conversation: 60 messages a minute. Nobody writes faster, and is not let to. */
const PACE_MS = 1000;
const PACED_TURNS = 10;
/** Design, section 7. */
const P99_BUDGET = 50;
const SHARE = { texte: 0.4, choix: 0.8 } as const;

/** Questions as people ask them: answered, vague, misspelt, not for us, in English. */
const TEXTES = [
  'comment ajouter l’espace factures de travaux ?',
  'ma facture est suspendue, que faire ?',
  'jvoi pa mes facture ds le menu',
  'quel est le délai de paiement d’une mairie ?',
  'How do I attach my company to a SIRET?',
  'mon client n’a pas de code service',
  'quelle heure est-il ?',
  'je suis maçon et la commune me demande un numéro d’engagement',
] as const;

/** A way through a procedure, by its buttons alone. */
const CHOIX = ['guider/ajouter', 'reponse/ajouter/espace/factures-de-travaux', 'geste/retour', 'geste/annuler'] as const;

type Sorte = keyof typeof SHARE;

const said: Readonly<Record<Sorte, (index: number) => Dit>> = {
  texte: (index) => ({ text: TEXTES[index % TEXTES.length] ?? '' }),
  choix: (index) => ({ text: 'bouton', choice: CHOIX[index % CHOIX.length] ?? '' }),
};

/** Each client says its turns one after the other, all at once. */
async function speak(clients: readonly Client[], turns: number, sorte: Sorte): Promise<number[]> {
  const samples = await Promise.all(
    clients.map(async (client, place) => {
      const mine: number[] = [];
      for (let index = 0; index < turns; index++) mine.push(await client.turn(said[sorte](place * 4 + index)));
      return mine;
    }),
  );
  return samples.flat();
}

/** Everyone at the pace of the limit, evenly spread: what a turn takes when the server has room, as it must in service. */
async function speakInPace(clients: readonly Client[], sorte: Sorte): Promise<number[]> {
  const samples = await Promise.all(
    clients.map(async (client, place) => {
      const mine: number[] = [];
      const begin = performance.now() + (place / clients.length) * PACE_MS;
      for (let index = 0; index < PACED_TURNS; index++) {
        await setTimeout(Math.max(0, begin + index * PACE_MS - performance.now()));
        mine.push(await client.turn(said[sorte](place * 4 + index)));
      }
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

interface Mesure {
  readonly samples: number[];
  seconds: number;
  /** microseconds of the server's process */
  cpu: number;
}

async function measure(server: MeasuredServer, clients: readonly Client[], sorte: Sorte, into: Mesure): Promise<void> {
  const before = await server.usage();
  const start = performance.now();
  into.samples.push(...(await speak(clients, TURNS, sorte)));
  into.seconds += (performance.now() - start) / 1000;
  into.cpu += (await server.usage()).cpu - before.cpu;
}

const nombre = (what: string, value: number, budget: number | null = null): Figure => ({ what, value, unit: 'nombre', budget });

/** The real dialogue against the same endpoint and store with one that echoes, in the same run. */
async function compare(vrai: MeasuredServer, echo: MeasuredServer): Promise<readonly Figure[]> {
  const rooms = [
    { name: 'dialogue', server: vrai, clients: await open(vrai.url, CONNECTIONS) },
    { name: 'écho', server: echo, clients: await open(echo.url, CONNECTIONS) },
  ] as const;
  const figures: Figure[] = [];
  for (const sorte of ['texte', 'choix'] as const) {
    const found = rooms.map((): Mesure => ({ samples: [], seconds: 0, cpu: 0 }));
    for (const { clients } of rooms) await speak(clients, WARM_UP, sorte);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, { server, clients }] of rooms.entries()) {
        const into = found[index];
        if (into !== undefined) await measure(server, clients, sorte, into);
      }
    }
    const rates = found.map(({ samples, seconds }) => samples.length / seconds);
    for (const [index, { name }] of rooms.entries()) {
      const { samples = [], cpu = 0 } = found[index] ?? {};
      const what = `${name}, ${sorte}, ${CONNECTIONS} connexions`;
      figures.push(
        nombre(`${what} : messages par seconde`, rates[index] ?? 0),
        { what: `${what} : tour entier, p50`, value: percentile(samples, 0.5), unit: 'ms', budget: null },
        { what: `${what} : tour entier, p99`, value: percentile(samples, 0.99), unit: 'ms', budget: P99_BUDGET },
        nombre(`${what} : processeur par message, en µs`, cpu / samples.length),
      );
    }
    // Told as a cost, so that less is better, as every budget: an echo's rate over the dialogue's.
    const cost = (rates[1] ?? 0) / (rates[0] ?? 1);
    figures.push(nombre(`${sorte} : débit de l’écho ÷ débit du dialogue`, cost, 1 / SHARE[sorte]));
    const paced = await speakInPace(rooms[0].clients, sorte);
    const whatPaced = `dialogue, ${sorte}, ${CONNECTIONS} personnes, un message par seconde chacune : tour entier`;
    figures.push(
      { what: `${whatPaced}, p50`, value: percentile(paced, 0.5), unit: 'ms', budget: null },
      { what: `${whatPaced}, p99`, value: percentile(paced, 0.99), unit: 'ms', budget: P99_BUDGET },
    );
  }
  const before = await vrai.usage();
  const more = await open(vrai.url, OPEN - CONNECTIONS);
  await speak(more, 1, 'texte');
  const full = await vrai.usage();
  for (const client of [...rooms.flatMap(({ clients }) => clients), ...more]) client.close();
  return [
    ...figures,
    { what: `mémoire du serveur, ${CONNECTIONS} conversations ouvertes`, value: before.rss / 1024, unit: 'kB', budget: null },
    { what: `mémoire du serveur, ${OPEN} conversations ouvertes`, value: full.rss / 1024, unit: 'kB', budget: null },
  ];
}

async function run(): Promise<readonly Figure[]> {
  const [vrai, echo] = [await startMeasuredServer('vrai'), await startMeasuredServer('echo')];
  try {
    return await compare(vrai, echo);
  } finally {
    closeClients();
    await Promise.all([vrai.stop(), echo.stop()]);
  }
}

/** The server over SQLite, from a message sent to its reply on the stream: our dialogue, beside one that echoes. */
export const assistant: Bench = { name: 'assistant', run };
