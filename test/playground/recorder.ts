import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

// biome-ignore lint/suspicious/noExplicitAny: activities are kept as they come
type Activity = any;

/** Stands before the assistant and keeps what a channel sends to it, as it sends it. */
export interface Recorder {
  readonly url: string;
  readonly received: readonly Activity[];
  /** what the assistant answered in the responses themselves */
  readonly answered: readonly Activity[];
  close(): void;
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

export async function startRecorder(assistant: string): Promise<Recorder> {
  const received: Activity[] = [];
  const answered: Activity[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const body = await read(request);
    if (body !== '') received.push(JSON.parse(body));
    const init = body === '' ? { method } : { method, body, headers: { 'content-type': 'application/json' } };
    const answer = await fetch(new URL(url, assistant), init);
    const text = await answer.text();
    if (body !== '') answered.push(...(JSON.parse(text).activities ?? []));
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    received,
    answered,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
