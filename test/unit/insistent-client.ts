import { setTimeout as pause } from 'node:timers/promises';
import { WebSocket } from 'ws';
import type { Activity } from '../../bot/channels/direct-line/activity.ts';
import { call, generate, json, resume } from './direct-line-client.ts';

const AGAIN_MS = 60;

/** Does it until it is done: servers die and come back. */
async function insist<T>(act: () => Promise<T | null>): Promise<T> {
  for (;;) {
    const done = await act().catch(() => null);
    if (done !== null) return done;
    await pause(AGAIN_MS);
  }
}

/** A client that does what Direct Line's own do: sends again with the same id, and follows the stream where it left it. */
export interface InsistentClient {
  readonly id: string;
  /** all that the streams gave, in the order it came */
  readonly seen: readonly Activity[];
  /** how many streams were needed */
  readonly streams: () => number;
  say(text: string): Promise<void>;
  /** what the log holds */
  log(): Promise<readonly Activity[]>;
  close(): void;
}

export async function startInsistentClient(server: string): Promise<InsistentClient> {
  const { token } = await insist(async () => ((await generate(server)).token === undefined ? null : generate(server)));
  const { conversationId: id } = await insist(async () => {
    const { status, body } = await call(`${server}v3/directline/conversations`, json({ user: { id: 'u' } }, token));
    return status < 300 ? (body as { conversationId: string }) : null;
  });
  const talk = resume(server, id, token);
  const seen: Activity[] = [];
  let watermark = '';
  let isOpen = true;
  let streams = 0;
  let socket: WebSocket | null = null;

  async function follow(): Promise<void> {
    while (isOpen) {
      const { body } = await insist(async () => {
        const answer = await call(`${talk.url}?watermark=${watermark}`, { headers: { authorization: `Bearer ${token}` } });
        return answer.status === 200 ? answer : null;
      });
      if (!isOpen) return;
      streams++;
      socket = new WebSocket(body.streamUrl);
      socket.on('message', (data) => {
        const set = JSON.parse(String(data));
        seen.push(...set.activities);
        watermark = set.watermark;
      });
      socket.on('error', () => undefined);
      const current = socket;
      await new Promise((resolve) => current.once('close', resolve));
    }
  }
  void follow();

  return {
    id,
    seen,
    streams: () => streams,
    async say(text) {
      await insist(async () => ((await talk.say(text, text)).status === 200 ? true : null));
    },
    async log() {
      const all: Activity[] = [];
      for (let after = ''; ; ) {
        const { body } = await insist(async () => {
          const answer = await talk.activities(after);
          return answer.status === 200 ? answer : null;
        });
        if (body.activities.length === 0) return all;
        all.push(...body.activities);
        after = body.watermark;
      }
    },
    close() {
      isOpen = false;
      socket?.terminate();
    },
  };
}
