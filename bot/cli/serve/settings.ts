import { z } from 'zod';
import type { Mode } from '../../channels/bot-framework/credentials.ts';
import { isLoopback } from '../../channels/http/callers.ts';
import { LOG_LEVELS } from '../../channels/http/log.ts';
import { UserError } from '../user-error.ts';
import { readBotFramework } from './bot-framework.ts';

const whole = (min: number, max: number, byDefault: number) => z.coerce.number().int().min(min).max(max).default(byDefault);
const yes = z
  .enum(['oui', 'non', '1', '0', 'true', 'false'])
  .default('non')
  .transform((word) => ['oui', '1', 'true'].includes(word));
const list = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((item) => item !== ''));
const isOrigin = (text: string): boolean => URL.canParse(text) && /^[a-z-]+:\/\/[^/]+$/.test(text);

const token = z.string().min(24).max(200).regex(/^\S+$/).optional();
const TOKEN = 'au moins 24 caractères tirés au hasard, sans espace';

/** One line a setting: its shape, and how to say what it expects. */
const SETTINGS = {
  HOST: { shape: z.string().min(1).default('127.0.0.1'), expects: 'un nom de machine ou une adresse, par exemple 127.0.0.1' },
  PORT: { shape: whole(0, 65_535, 3978), expects: 'un nombre de 0 à 65535, par exemple 3978' },
  DIAPASON_STORE: {
    shape: z.string().default('sqlite:data/diapason.db'),
    expects: 'l’adresse d’une base, par exemple sqlite:data/diapason.db ou postgres://diapason@localhost/diapason',
  },
  DIAPASON_STORE_CONNECTIONS: { shape: whole(1, 1000, 10), expects: 'un nombre de connexions à PostgreSQL, au moins 1' },
  DIAPASON_SECRET: {
    shape: z.string().min(32).max(200).regex(/^\S+$/).optional(),
    expects: 'au moins 32 caractères tirés au hasard, sans espace',
  },
  DIAPASON_PUBLIC: { shape: yes, expects: 'oui ou non' },
  DIAPASON_ORIGINS: {
    shape: list.refine((origins) => origins.every(isOrigin)),
    expects: 'des origines séparées par des virgules, par exemple https://aide.example.fr',
  },
  DIAPASON_HOSTS: {
    shape: list.refine((hosts) => hosts.every((host) => /^[\w.-]+$/.test(host))),
    expects: 'des noms séparés par des virgules, sans port, par exemple aide.example.fr',
  },
  DIAPASON_PROXY: { shape: yes, expects: 'oui ou non' },
  DIAPASON_RETENTION_DAYS: { shape: whole(1, 3650, 30), expects: 'un nombre de jours, de 1 à 3650' },
  DIAPASON_TOKEN_MINUTES: { shape: whole(1, 10_080, 720), expects: 'un nombre de minutes, de 1 à 10080' },
  DIAPASON_MESSAGES_PER_MINUTE: { shape: whole(1, 1_000_000, 60), expects: 'un nombre de messages, au moins 1' },
  DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: { shape: whole(1, 1_000_000, 600), expects: 'un nombre de messages, au moins 1' },
  DIAPASON_SOCKETS: { shape: whole(1, 100_000, 2000), expects: 'un nombre de pages ouvertes à la fois, au moins 1' },
  DIAPASON_SOCKETS_PER_ADDRESS: { shape: whole(1, 100_000, 200), expects: 'un nombre de pages ouvertes à la fois, au moins 1' },
  DIAPASON_METRICS_TOKEN: { shape: token, expects: TOKEN },
  DIAPASON_REPORT_TOKEN: { shape: token, expects: TOKEN },
  DIAPASON_LOG: { shape: z.enum(LOG_LEVELS).default('warn'), expects: `un niveau parmi ${LOG_LEVELS.join(', ')}` },
} as const;

type Values = { readonly [K in keyof typeof SETTINGS]: z.output<(typeof SETTINGS)[K]['shape']> };

/** What the assistant's server is told, once checked. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly store: string;
  /** connections to PostgreSQL, at most, besides the one that listens */
  readonly storeConnections: number;
  readonly secret: string | null;
  readonly isPublic: boolean;
  readonly origins: readonly string[];
  readonly hosts: readonly string[];
  readonly trustProxy: boolean;
  readonly retentionDays: number;
  readonly tokenMinutes: number;
  readonly messagesPerMinute: number;
  readonly messagesPerMinutePerAddress: number;
  readonly sockets: number;
  readonly socketsPerAddress: number;
  /** what Prometheus must say; null: only this machine reads the figures */
  readonly metricsToken: string | null;
  /** what opens the report; null: only this machine reads it */
  readonly reportToken: string | null;
  readonly log: (typeof LOG_LEVELS)[number];
  /** how `/api/messages` is served */
  readonly botFramework: Mode;
}

function parse(env: NodeJS.ProcessEnv): Values {
  const read = Object.entries(SETTINGS).map(([name, { shape, expects }]) => {
    // An empty variable is one that was not set.
    const { data, success } = shape.safeParse(env[name]?.trim() || undefined);
    if (!success) throw new UserError(`Le réglage ${name} n’est pas compris. Il attend ${expects}.`);
    return [name, data];
  });
  return Object.fromEntries(read) as Values;
}

/** @throws UserError when a setting is not understood, or when the server would be open to others without being told so */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const values = parse(env);
  if (!isLoopback(values.HOST) && values.DIAPASON_SECRET === undefined && !values.DIAPASON_PUBLIC) {
    throw new UserError(
      `Avec HOST=${values.HOST}, d’autres machines pourraient ouvrir l’assistant. Donnez un secret (DIAPASON_SECRET), ou DIAPASON_PUBLIC=oui si c’est voulu.`,
    );
  }
  const hosts = values.DIAPASON_HOSTS.map((host) => host.toLowerCase());
  return {
    host: values.HOST,
    port: values.PORT,
    store: values.DIAPASON_STORE,
    storeConnections: values.DIAPASON_STORE_CONNECTIONS,
    secret: values.DIAPASON_SECRET ?? null,
    isPublic: values.DIAPASON_PUBLIC,
    origins: values.DIAPASON_ORIGINS,
    hosts,
    trustProxy: values.DIAPASON_PROXY,
    retentionDays: values.DIAPASON_RETENTION_DAYS,
    tokenMinutes: values.DIAPASON_TOKEN_MINUTES,
    messagesPerMinute: values.DIAPASON_MESSAGES_PER_MINUTE,
    messagesPerMinutePerAddress: values.DIAPASON_MESSAGES_PER_MINUTE_ADDRESS,
    sockets: values.DIAPASON_SOCKETS,
    socketsPerAddress: values.DIAPASON_SOCKETS_PER_ADDRESS,
    metricsToken: values.DIAPASON_METRICS_TOKEN ?? null,
    reportToken: values.DIAPASON_REPORT_TOKEN ?? null,
    log: values.DIAPASON_LOG,
    botFramework: readBotFramework(env, { host: values.HOST, hosts, trustProxy: values.DIAPASON_PROXY }),
  };
}
