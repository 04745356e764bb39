import type { Socket } from 'node:net';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { type Callers, isHostAllowed, isOriginAllowed, isProbe } from './callers.ts';
import { setCorsHeaders, setPreflightHeaders, setSafeHeaders } from './headers.ts';
import { describeError } from './log.ts';
import { errorBody, fromStatus, ProtocolError } from './protocol-error.ts';

/** An activity with everything it may hold. Files never enter: see the upload route. */
export const BODY_LIMIT = 64 * 1024;

export interface HttpOptions {
  readonly callers: Callers;
  readonly log: Logger;
  /** a proxy in front of us says who calls */
  readonly trustProxy: boolean;
}

/** Answers in the protocol's shape what never became a request: a bad first line, headers too long, silence. */
function refuseClient(error: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(errorBody(fromStatus(status)));
  socket.end(
    `HTTP/1.1 ${status} Bad Request\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function translate(error: FastifyError | ProtocolError): ProtocolError {
  if (error instanceof ProtocolError) return error;
  if (error.name === 'StoreError') {
    return new ProtocolError(503, 'ServiceUnavailable', 'Le service reprend dans un instant. Réessayez.', 2);
  }
  const { statusCode = 500 } = error;
  return statusCode >= 400 && statusCode < 500
    ? fromStatus(statusCode)
    : new ProtocolError(500, 'ServiceError', 'Une erreur est survenue de notre côté. Réessayez.');
}

export function send(reply: FastifyReply, error: ProtocolError): FastifyReply {
  if (error.retryAfter !== null) reply.header('retry-after', error.retryAfter);
  // The rest of a body that is too long is not read.
  if (error.status === 413) reply.header('connection', 'close');
  return reply.code(error.status).send(errorBody(error));
}

export interface HttpServer {
  readonly app: FastifyInstance;
  /** From now on, new requests are asked to come back later. Resolves once those that were accepted are answered. */
  drain(): Promise<void>;
}

/** The HTTP server without its routes: who may call, what an error looks like, what is logged. */
export function createHttpServer({ callers, log, trustProxy }: HttpOptions): HttpServer {
  const app = Fastify({
    logger: false,
    // The proxy in front of us, and none further: what a client writes itself is not believed.
    trustProxy: trustProxy ? (_address, hop) => hop < 1 : false,
    bodyLimit: BODY_LIMIT,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    clientErrorHandler: refuseClient,
    frameworkErrors: (error, _request, reply) => {
      setSafeHeaders(reply);
      send(reply, translate(error));
    },
  });
  let draining: (() => void) | null = null;
  let inFlight = 0;

  app.addHook('onRequest', (request, reply, done) => {
    setSafeHeaders(reply);
    if (draining !== null) {
      reply.header('connection', 'close');
      return done(new ProtocolError(503, 'ServiceUnavailable', 'Le service redémarre. Réessayez.', 2));
    }
    inFlight++;
    reply.raw.once('close', () => {
      if (--inFlight === 0) draining?.();
    });
    const { origin } = request.headers;
    if (!isHostAllowed(request.host, callers) && !isProbe(request.url, request.host))
      return done(new ProtocolError(421, 'Misdirected', 'Ce serveur ne répond pas à ce nom.'));
    if (origin === undefined) return done();
    if (!isOriginAllowed(origin, request.host, callers)) {
      return done(new ProtocolError(403, 'Forbidden', 'Cette page n’est pas autorisée à appeler l’assistant.'));
    }
    setCorsHeaders(reply, origin);
    if (request.method !== 'OPTIONS') return done();
    setPreflightHeaders(reply);
    return reply.code(204).send();
  });

  app.addHook('onResponse', (request, reply, done) => {
    // The route's pattern, never the address: an address may hold a token.
    log.debug({
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });

  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') return done(null, undefined);
    return parse(request, String(body), done);
  });

  app.setNotFoundHandler((_request, reply) => send(reply, fromStatus(404)));
  app.setErrorHandler((error: FastifyError | ProtocolError, _request, reply) => {
    const told = translate(error);
    if (told.status >= 500) log.error(describeError(error), 'request failed');
    return send(reply, told);
  });
  return {
    app,
    drain: () =>
      new Promise((resolve) => {
        draining = resolve;
        if (inFlight === 0) resolve();
      }),
  };
}
