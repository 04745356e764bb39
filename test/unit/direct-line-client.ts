import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { Activity } from '../../bot/channels/direct-line/activity.ts';

/** Any answer of the server, with its body read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: bodies are what the tests look at
  readonly body: any;
}

export async function call(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) };
}

export const json = (body: unknown, token?: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** A reader of the stream: what came so far, and a promise of what is awaited. */
export interface Stream {
  readonly socket: WebSocket;
  readonly activities: Activity[];
  readonly watermark: () => string;
  until(found: (activities: readonly Activity[]) => boolean): Promise<readonly Activity[]>;
}

export async function openStream(url: string): Promise<Stream> {
  const socket = new WebSocket(url);
  const activities: Activity[] = [];
  let watermark = '';
  let look = (): void => undefined;
  socket.on('message', (data) => {
    const set = JSON.parse(String(data));
    activities.push(...set.activities);
    watermark = set.watermark;
    look();
  });
  await once(socket, 'open');
  return {
    socket,
    activities,
    watermark: () => watermark,
    until: (found) =>
      new Promise((resolve) => {
        look = () => {
          if (found(activities)) resolve(activities);
        };
        look();
      }),
  };
}

/** The status and the body with which a stream was refused. */
export async function refusedStream(url: string, headers: Record<string, string> = {}): Promise<Pick<Answer, 'status' | 'body'>> {
  const socket = new WebSocket(url, { headers });
  const [, response] = await once(socket, 'unexpected-response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, body: JSON.parse(Buffer.concat(chunks).toString()) };
}

/** A conversation as a client holds it. */
export interface Talk {
  readonly id: string;
  readonly token: string;
  readonly streamUrl: string;
  /** where its routes are */
  readonly url: string;
  post(activity: unknown): Promise<Answer>;
  say(text: string, clientActivityID?: string): Promise<Answer>;
  activities(watermark?: string): Promise<Answer>;
  /** polls until `count` activities came, or until one says `text`, and gives them all */
  wait(until: number | string): Promise<readonly Activity[]>;
}

const PREFIX = 'v3/directline';

export async function generate(server: string, body: unknown = {}): Promise<{ conversationId: string; token: string }> {
  return (await call(`${server}${PREFIX}/tokens/generate`, json(body))).body;
}

export function resume(server: string, id: string, token: string, streamUrl = ''): Talk {
  const url = `${server}${PREFIX}/conversations/${id}`;
  const authorization = { authorization: `Bearer ${token}` };
  const post = (activity: unknown) => call(`${url}/activities`, json(activity, token));
  const activities = (watermark = '') => call(`${url}/activities?watermark=${watermark}`, { headers: authorization });
  return {
    id,
    token,
    streamUrl,
    url,
    post,
    activities,
    say: (text, clientActivityID) =>
      post({
        type: 'message',
        text,
        from: { id: 'u' },
        ...(clientActivityID === undefined ? {} : { channelData: { clientActivityID } }),
      }),
    async wait(until) {
      for (;;) {
        const all: readonly Activity[] = (await activities()).body.activities;
        if (typeof until === 'number' ? all.length >= until : all.some(({ text }) => text === until)) return all;
      }
    },
  };
}

export async function startTalk(server: string, locale = 'fr-FR'): Promise<Talk> {
  const { token } = await generate(server);
  const { body } = await call(`${server}${PREFIX}/conversations`, json({ user: { id: 'u' }, locale }, token));
  return resume(server, body.conversationId, body.token, body.streamUrl);
}

/** What was said, by whom. */
export const said = (activities: readonly Activity[]): string[] => activities.map(({ from, text }) => `${from.role} ${text}`);
