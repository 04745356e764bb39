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

/**
 * Playground 0.2.28 sends a press on a card of its Web Chat under another conversation than the one on its screen, and so never
 * shows the answer. There is one conversation here: the first one named.
 */
function mend(activity: Activity, first: Activity): Activity {
  return activity.channelId !== 'msteams' && first !== undefined ? { ...activity, conversation: first.conversation } : activity;
}

export async function startRecorder(assistant: string): Promise<Recorder> {
  const received: Activity[] = [];
  const answered: Activity[] = [];
  const server = createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const sent = await read(request);
    if (sent !== '') received.push(mend(JSON.parse(sent), received[0]));
    const body = sent === '' ? '' : JSON.stringify(received.at(-1));
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
