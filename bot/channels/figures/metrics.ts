import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { TOPICS } from '../../../knowledge/catalogue/topics.ts';
import type { Played } from '../room/play.ts';

/** What the assistant counts, for Prometheus. Every label is one of a closed list: never a word, an id or an address. */
export interface Metrics {
  turn(played: Played, milliseconds: number): void;
  store(operation: string, milliseconds: number, failed: boolean): void;
  response(status: number): void;
  text(): Promise<string>;
}

/** What is true now, asked each time the figures are read. */
export interface Now {
  readonly sockets: () => number;
  readonly waiting: () => number;
}

const KNOWN: ReadonlySet<string> = new Set(TOPICS);
const TURN_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];
const STORE_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 5];

export function createMetrics({ sockets, waiting }: Now): Metrics {
  // A registry of its own: several servers may live in one process, as in the tests.
  const registers = [new Registry()];
  const [registry = new Registry()] = registers;
  collectDefaultMetrics({ register: registry });
  const turns = new Counter({
    name: 'diapason_turns_total',
    help: 'Turns of the dialogue, by channel, outcome and topic',
    labelNames: ['channel', 'issue', 'topic'] as const,
    registers,
  });
  const turnSeconds = new Histogram({
    name: 'diapason_turn_seconds',
    help: 'From a turn begun to its answer kept',
    labelNames: ['channel'] as const,
    buckets: TURN_SECONDS,
    registers,
  });
  const storeSeconds = new Histogram({
    name: 'diapason_store_seconds',
    help: 'What the store takes, by operation',
    labelNames: ['operation'] as const,
    buckets: STORE_SECONDS,
    registers,
  });
  const storeFailures = new Counter({
    name: 'diapason_store_failures_total',
    help: 'Operations that the store could not do',
    labelNames: ['operation'] as const,
    registers,
  });
  const responses = new Counter({
    name: 'diapason_responses_total',
    help: 'HTTP responses, by class of status',
    labelNames: ['status'] as const,
    registers,
  });
  for (const [name, help, read] of [
    ['diapason_open_sockets', 'Streams open now', sockets],
    ['diapason_waiting_messages', 'Messages kept and not yet answered, by this process', waiting],
  ] as const) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  }
  return {
    turn({ channel, bilan, error }, milliseconds) {
      const topic = bilan?.topic ?? 'aucun';
      const issue = error === null ? (bilan?.issue ?? 'aucune') : 'panne';
      turns.inc({ channel, issue, topic: KNOWN.has(topic) ? topic : 'aucun' });
      turnSeconds.observe({ channel }, milliseconds / 1000);
    },
    store(operation, milliseconds, failed) {
      storeSeconds.observe({ operation }, milliseconds / 1000);
      if (failed) storeFailures.inc({ operation });
    },
    response: (status) => responses.inc({ status: `${Math.floor(status / 100)}xx` }),
    text: () => registry.metrics(),
  };
}
