import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** Gives each request to the next server of a list; one that refuses the connection is passed over. No more than a test needs. */
export interface Balancer {
  readonly url: string;
  /** how many requests each server was given, by its place in the list */
  readonly given: readonly number[];
  /** The server at this place is now there; null: nowhere. */
  set(place: number, url: string | null): void;
  close(): Promise<void>;
}

export async function startBalancer(places: number): Promise<Balancer> {
  const servers: (URL | null)[] = Array.from({ length: places }, () => null);
  const given = servers.map(() => 0);
  let turn = 0;

  /** Where the next request goes, then where it goes if that one is gone. */
  function* order(): Generator<readonly [number, URL]> {
    turn++;
    for (let step = 0; step < places; step++) {
      const place = (turn + step) % places;
      const server = servers[place];
      if (server !== undefined && server !== null) yield [place, server];
    }
  }

  function refuse(response: ServerResponse): void {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end('{}');
  }

  function forward(
    incoming: IncomingMessage,
    body: Buffer,
    response: ServerResponse,
    tries: Generator<readonly [number, URL]>,
  ): void {
    const next = tries.next();
    if (next.done === true) {
      refuse(response);
      return;
    }
    const [place, { hostname, port }] = next.value;
    const { method, url, headers } = incoming;
    const outgoing = request({ hostname, port, method, path: url, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => response.destroy());
      answer.pipe(response);
    });
    given[place] = (given[place] ?? 0) + 1;
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // Once it may have been read, only the client may send it again.
      if (error.code === 'ECONNREFUSED') forward(incoming, body, response, tries);
      else refuse(response);
    });
    outgoing.end(body);
  }

  function join(incoming: IncomingMessage, client: Duplex, head: Buffer): void {
    const next = order().next();
    client.on('error', () => client.destroy());
    if (next.done === true) {
      client.destroy();
      return;
    }
    const { hostname, port } = next.value[1];
    const server = connect(Number(port), hostname, () => {
      const lines = incoming.rawHeaders.reduce((text, part, index) => text + part + (index % 2 === 0 ? ': ' : '\r\n'), '');
      server.write(`GET ${incoming.url} HTTP/1.1\r\n${lines}\r\n`);
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    server.on('close', () => client.destroy());
    client.on('close', () => server.destroy());
  }

  const http = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    forward(incoming, Buffer.concat(chunks), response, order());
  });
  http.on('upgrade', join);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    given,
    set(place, url) {
      servers[place] = url === null ? null : new URL(url);
    },
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}
