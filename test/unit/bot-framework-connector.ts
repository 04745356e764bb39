import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the connector received: where, and what. */
export interface Delivered {
  readonly path: string;
  readonly authorization: string | null;
  // biome-ignore lint/suspicious/noExplicitAny: activities are what the tests look at
  readonly activity: any;
}

/** A channel's connector, on this machine: takes answers as Azure's does, and gives each an id. */
export interface Connector {
  /** what an activity gives as `serviceUrl` */
  readonly url: string;
  readonly delivered: readonly Delivered[];
  /** resolves once as many messages, or one that holds this text, have come */
  until(done: number | string): Promise<readonly Delivered[]>;
  /** the next answers are refused with these statuses, in order */
  refuse(...statuses: readonly number[]): void;
  close(): Promise<void>;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export async function startConnector(): Promise<Connector> {
  const delivered: Delivered[] = [];
  const refused: number[] = [];
  let look = (): void => undefined;
  const server = createServer(async (request, response) => {
    const body = await read(request);
    const status = refused.shift();
    if (status !== undefined) {
      response.writeHead(status).end('{}');
      return;
    }
    delivered.push({
      path: request.url ?? '',
      authorization: request.headers.authorization ?? null,
      activity: JSON.parse(body),
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `r-${delivered.length}` }));
    look();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const isDone = (done: number | string): boolean =>
    typeof done === 'number'
      ? delivered.filter(({ activity }) => activity.type === 'message').length >= done
      : JSON.stringify(delivered).includes(done);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    delivered,
    until: (done) =>
      new Promise((resolve) => {
        look = () => {
          if (isDone(done)) resolve(delivered);
        };
        look();
      }),
    refuse: (...statuses) => void refused.push(...statuses),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
