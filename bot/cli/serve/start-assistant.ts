import { randomBytes, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { createAccess } from '../../channels/direct-line/access.ts';
import { addRoutes } from '../../channels/direct-line/routes.ts';
import { openStreams, type Streams } from '../../channels/direct-line/stream.ts';
import { createTokens } from '../../channels/direct-line/tokens.ts';
import { addMetrics } from '../../channels/figures/add-metrics.ts';
import { measureStore } from '../../channels/figures/measured-store.ts';
import { createMetrics } from '../../channels/figures/metrics.ts';
import { type Callers, isLoopback, seeRequest } from '../../channels/http/callers.ts';
import { addHealth } from '../../channels/http/health.ts';
import { createLog, describeError } from '../../channels/http/log.ts';
import { addPage } from '../../channels/http/page.ts';
import { createHttpServer } from '../../channels/http/server.ts';
import { addReport } from '../../channels/report/add-report.ts';
import { createRoom } from '../../channels/room/room.ts';
import type { Dialogue } from '../../conversation/contract.ts';
import { StoreError } from '../../store/error.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/port.ts';
import { UserError } from '../user-error.ts';
import { prepareBotFramework } from './add-bot-framework.ts';
import type { Settings } from './settings.ts';
import { startUpkeep } from './upkeep.ts';

/** Messages kept and not answered, above which clients are asked to wait: about a second of work. */
const MAX_WAITING = 1000;

/** How long a request may take to end by itself when we close. */
const PATIENCE_MS = 5000;
const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE_MS).unref());

export interface AssistantOptions {
  readonly dialogue: Dialogue;
  /** the folder of the built chat page; null: none is served */
  readonly page: string | null;
  readonly clock?: () => number;
  /** the sign-in service of the channels' tokens, when it is not Microsoft's public one */
  readonly authority?: string;
}

export interface Assistant {
  /** where it answers */
  readonly url: string;
  /** Finishes what is being answered, tells clients to come back later, then lets go of everything. */
  close(): Promise<void>;
}

async function open({ store, storeConnections }: Settings): Promise<Store> {
  try {
    return await openStore(store, storeConnections);
  } catch (error) {
    throw error instanceof StoreError ? new UserError(error.message) : error;
  }
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') throw new UserError(`Le port ${port} est déjà pris. Fermez l’autre programme, ou changez PORT.`);
    if (code === 'EACCES') throw new UserError(`Le port ${port} est réservé. Choisissez PORT au-dessus de 1024.`);
    if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
      throw new UserError(`L’adresse HOST=${host} n’est pas celle de cette machine.`);
    throw error;
  }
  const { port: bound } = app.server.address() as AddressInfo;
  return `http://${nameOf(host)}:${bound}/`;
}

/** The name to open in a browser of this machine. */
function nameOf(host: string): string {
  if (isLoopback(host) || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

/**
 * Starts the assistant's server: the dialogue behind Direct Line, over its store.
 * @throws UserError when it cannot start, in French and with what to do
 */
export async function startAssistant(
  settings: Settings,
  { dialogue, page, clock = Date.now, authority }: AssistantOptions,
): Promise<Assistant> {
  const log = createLog(settings.log);
  const { trustProxy, secret, isPublic } = settings;
  const local = isLoopback(settings.host);
  const callers: Callers = { local, hosts: settings.hosts, origins: settings.origins };
  let streams: Streams | null = null;
  const metrics = createMetrics({ sockets: () => streams?.count ?? 0, waiting: () => room.waiting });
  const store = measureStore(await open(settings), metrics);
  const key = await store.shared('direct-line', randomBytes(32).toString('base64url'));
  const tokens = createTokens(key, settings.tokenMinutes * 60, clock);
  const access = createAccess(tokens, secret, isPublic || (local && secret === null));
  const limits = {
    perConversation: settings.messagesPerMinute,
    perAddress: settings.messagesPerMinutePerAddress,
    sockets: settings.sockets,
    socketsPerAddress: settings.socketsPerAddress,
    waiting: MAX_WAITING,
  };
  const onTrouble = (error: unknown): void => log.error(describeError(error), 'store failed');
  const onLost = (error: unknown): void => log.error(describeError(error), 'answer not delivered');
  const botFramework = prepareBotFramework(settings.botFramework, onLost, authority);
  const room = createRoom({
    store,
    dialogue,
    clock,
    onTrouble,
    onLeft: () => log.warn('conversation left to a newer version'),
    onAnswered: botFramework.deliveries.answered,
    onTurn(played, milliseconds) {
      const { bilan, error } = played;
      metrics.turn(played, milliseconds);
      if (error !== null) log.error(describeError(error), 'dialogue failed');
      else log.info({ ...bilan, ms: Math.round(milliseconds) }, 'turn');
    },
  });

  const { app, drain } = createHttpServer({ callers, log, trustProxy });
  addHealth(app, () => store.ping());
  addReport(app, { store, access: { token: settings.reportToken, local }, retentionDays: settings.retentionDays, clock });
  addMetrics(app, metrics, { token: settings.metricsToken, local });
  addRoutes(app, { store, room, dialogue, tokens, access, limits, clock, newId: randomUUID });
  await botFramework.mount(app, { store, room, dialogue, limits, clock });
  if (page !== null) addPage(app, page);
  streams = openStreams(app.server, {
    store,
    access,
    limits,
    callers,
    log,
    seen: (request) => seeRequest(request, trustProxy),
  });

  let url: string;
  try {
    url = await listen(app, settings);
  } catch (error) {
    await streams?.close();
    await store.close();
    throw error;
  }
  const upkeep = startUpkeep({ store, room, clock, retentionDays: settings.retentionDays, onTrouble });
  log.info({ store: settings.store.split(':', 1)[0], local }, 'started');

  async function close(): Promise<void> {
    await Promise.all([Promise.race([drain(), patience()]), upkeep.stop()]);
    await room.idle();
    await Promise.race([botFramework.deliveries.idle(), patience()]);
    await streams?.close();
    app.server.closeAllConnections();
    await app.close();
    await store.close();
    log.info('stopped');
  }
  let closed: Promise<void> | null = null;
  return {
    url,
    close() {
      closed ??= close();
      return closed;
    },
  };
}
