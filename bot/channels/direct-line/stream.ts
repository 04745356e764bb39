import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Entry } from '../../store/port.ts';
import { type Callers, isHostAllowed, isOriginAllowed, type Seen } from '../http/callers.ts';
import { describeError } from '../http/log.ts';
import { errorBody, fromStatus, ProtocolError } from '../http/protocol-error.ts';
import { enter, mustExist } from './access.ts';
import { readFeed, toActivitySet, toFeed } from './feed.ts';
import { type DirectLineOptions, PREFIX } from './options.ts';
import { readWatermark } from './watermark.ts';

/** A socket that answered no ping between two of them is gone. */
const PING_MS = 30_000;
/** Clients send empty frames, to know that we live. Nothing else is read. */
const MAX_FRAME = 4096;
/** « Going away »: the client takes it as a reason to come back. */
const GOING_AWAY = 1001;
const TRY_LATER = 1013;
const LEAVE_MS = 1000;

interface Peer {
  readonly socket: WebSocket;
  readonly conversation: string;
  readonly address: string;
  sent: number;
  alive: boolean;
  busy: boolean;
  again: boolean;
}

const STREAM = new RegExp(`^${PREFIX}/conversations/([^/?]+)/stream$`);

function refuse(socket: Duplex, error: ProtocolError): void {
  const body = JSON.stringify(errorBody(error));
  const retry = error.retryAfter === null ? '' : `retry-after: ${error.retryAfter}\r\n`;
  socket.end(
    `HTTP/1.1 ${error.status} Refused\r\ncontent-type: application/json\r\nconnection: close\r\n${retry}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** Says that we go, and waits for the other side to hear it; not for ever. */
const leave = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => socket.terminate(), LEAVE_MS);
    socket.once('close', () => {
      clearTimeout(late);
      resolve();
    });
    socket.close(GOING_AWAY);
  });

/** The open sockets: each is sent what the log holds after its watermark, as fast as it reads and no faster. */
export interface Streams {
  readonly count: number;
  /** Sends what is left, then asks clients to come back later. */
  close(): Promise<void>;
}

export interface StreamOptions extends Pick<DirectLineOptions, 'store' | 'access' | 'limits'> {
  readonly callers: Callers;
  readonly log: Logger;
  readonly seen: (request: IncomingMessage) => Seen;
}

export function openStreams(server: Server, { store, access, limits, callers, log, seen }: StreamOptions): Streams {
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: MAX_FRAME, clientTracking: false });
  const peers = new Set<Peer>();
  let closing = false;

  function add(peer: Peer): void {
    peers.add(peer);
    const stopWatching = store.watch(peer.conversation, (entries) => void feed(peer, entries));
    peer.socket.on('message', () => {
      peer.alive = true;
    });
    peer.socket.on('pong', () => {
      peer.alive = true;
    });
    peer.socket.on('error', () => peer.socket.terminate());
    peer.socket.on('close', () => {
      peers.delete(peer);
      stopWatching();
    });
  }

  /** Resolves once the frame left for the network: a slow reader slows its own feed, and costs one frame of memory. */
  const send = (socket: WebSocket, text: string): Promise<void> => new Promise((resolve) => socket.send(text, () => resolve()));

  /** @param entries what was just added, to be sent without reading it again when nothing is missing before it */
  async function feed(peer: Peer, entries: readonly Entry[] | null = null): Promise<void> {
    peer.again = true;
    if (peer.busy) return;
    peer.busy = true;
    try {
      let inHand = entries?.[0]?.seq === peer.sent + 1 ? entries : null;
      while (peer.again && peer.socket.readyState === peer.socket.OPEN) {
        peer.again = false;
        const found = inHand === null ? await readFeed(store, peer.conversation, peer.sent) : toFeed(peer.conversation, inHand);
        inHand = null;
        peer.again ||= found.more;
        peer.sent = found.watermark;
        if (found.activities.length > 0) await send(peer.socket, JSON.stringify(toActivitySet(found)));
      }
    } catch (error) {
      log.error(describeError(error), 'stream failed');
      peer.socket.close(TRY_LATER);
    } finally {
      peer.busy = false;
    }
  }

  /** @throws ProtocolError */
  async function admit(request: IncomingMessage): Promise<Omit<Peer, 'socket'>> {
    const { origin } = request.headers;
    const { host, address } = seen(request);
    if (closing) throw new ProtocolError(503, 'ServiceUnavailable', 'Le service redémarre. Réessayez.', 2);
    if (!isHostAllowed(host, callers)) throw new ProtocolError(421, 'Misdirected', 'Ce serveur ne répond pas à ce nom.');
    if (origin !== undefined && !isOriginAllowed(origin, host, callers)) {
      throw new ProtocolError(403, 'Forbidden', 'Cette page n’est pas autorisée à appeler l’assistant.');
    }
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const [, conversation] = STREAM.exec(path) ?? [];
    if (conversation === undefined) throw fromStatus(404);
    const asked = new URLSearchParams(query);
    const token = asked.get('t');
    const caller = token === null ? access.identify(request.headers.authorization) : access.identifyToken(token);
    await enter(store, caller, conversation);
    await mustExist(store, conversation);
    if (
      peers.size >= limits.sockets ||
      [...peers].filter((peer) => peer.address === address).length >= limits.socketsPerAddress
    ) {
      throw new ProtocolError(429, 'TooManyRequests', 'Trop de pages sont ouvertes à la fois. Réessayez dans un moment.', 30);
    }
    const sent = readWatermark(asked.get('watermark') ?? undefined);
    return { conversation, address, sent, alive: true, busy: false, again: false };
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    admit(request).then(
      (place) =>
        sockets.handleUpgrade(request, socket, head, (webSocket) => {
          const peer: Peer = { ...place, socket: webSocket };
          add(peer);
          void feed(peer);
        }),
      (error: unknown) => {
        if (!(error instanceof ProtocolError)) log.error(describeError(error), 'stream refused');
        refuse(socket, error instanceof ProtocolError ? error : new ProtocolError(503, 'ServiceUnavailable', 'Réessayez.', 2));
      },
    );
  });

  const pings = setInterval(() => {
    for (const peer of peers) {
      if (!peer.alive) peer.socket.terminate();
      peer.alive = false;
      peer.socket.ping();
    }
  }, PING_MS).unref();

  return {
    get count() {
      return peers.size;
    },
    async close() {
      closing = true;
      clearInterval(pings);
      const open = [...peers];
      await Promise.all(open.map((peer) => feed(peer)));
      await Promise.all(open.map(({ socket }) => leave(socket)));
    },
  };
}
