import type { HttpAnswer } from './sdk.ts';

/** What the SDK asks of an HTTP response. Nothing is written through it: what it was told is read when all is done. */
export interface Response {
  headersSent: boolean;
  writableEnded: boolean;
  status(code: number): this;
  setHeader(name: string, value: string): this;
  send(body?: unknown): this;
  end(): this;
  answer(): HttpAnswer;
}

/** The SDK keeps the channel's name in a private field, and lets that field out when replies travel in the response. */
function toWire(activity: unknown): unknown {
  if (typeof activity !== 'object' || activity === null || !('toJsonString' in activity)) return activity;
  return typeof activity.toJsonString === 'function' ? JSON.parse(activity.toJsonString()) : activity;
}

function mend(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('activities' in body) || !Array.isArray(body.activities)) return body;
  return { activities: body.activities.map(toWire) };
}

export function createResponse(): Response {
  let code = 200;
  let sent: unknown;
  return {
    headersSent: false,
    writableEnded: false,
    status(value) {
      code = value;
      return this;
    },
    setHeader() {
      return this;
    },
    send(body) {
      sent = mend(body);
      this.headersSent = true;
      return this;
    },
    end() {
      this.writableEnded = true;
      return this;
    },
    answer: () => ({ status: code, body: sent }),
  };
}
