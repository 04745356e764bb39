import type { ActivitySet } from './activity.ts';

/** What opens a conversation, and may be kept to come back to it after a reload. */
export interface Session {
  readonly conversationId: string;
  readonly token: string;
}

export interface Opened extends Session {
  readonly streamUrl: string;
}

/** `status` 0: the server could not be reached. `retryAfter` in milliseconds, when the server says it. */
export class DirectLineError extends Error {
  readonly status: number;
  readonly retryAfter: number | null;
  constructor(status: number, retryAfter: number | null = null) {
    super(`Direct Line: ${status}`);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The calls of Direct Line 3.0 that the interface needs. */
export interface Client {
  open(locale: string): Promise<Opened>;
  resume(session: Session, watermark: string): Promise<Opened>;
  refresh(session: Session): Promise<Session>;
  post(session: Session, activity: object): Promise<void>;
  poll(session: Session, watermark: string): Promise<ActivitySet>;
}

const TIMEOUT_MS = 15_000;

async function call<T>(url: string, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new DirectLineError(0);
  }
  if (!response.ok) {
    const seconds = Number(response.headers.get('retry-after'));
    throw new DirectLineError(response.status, seconds > 0 ? seconds * 1000 : null);
  }
  return (await response.json()) as T;
}

const post = (body: object, token: string | null = null): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  body: JSON.stringify(body),
});

const bearer = ({ token }: Session): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

/** @param root where the server's Direct Line is: `https://host/v3/directline` */
export function createClient(root: string): Client {
  const of = ({ conversationId }: Session): string => `${root}/conversations/${encodeURIComponent(conversationId)}`;
  return {
    async open(locale) {
      const { token } = await call<Session>(`${root}/tokens/generate`, post({}));
      return call<Opened>(`${root}/conversations`, post({ locale }, token));
    },
    resume: (session, watermark) => call<Opened>(`${of(session)}?watermark=${watermark}`, bearer(session)),
    refresh: (session) => call<Session>(`${root}/tokens/refresh`, post({}, session.token)),
    post: (session, activity) => call(`${of(session)}/activities`, post(activity, session.token)),
    poll: (session, watermark) => call<ActivitySet>(`${of(session)}/activities?watermark=${watermark}`, bearer(session)),
  };
}
