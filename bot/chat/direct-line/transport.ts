import type { Arrivee, Transport } from '../transport.ts';
import { type ActivitySet, toActivity, toArrivee } from './activity.ts';
import { type Client, DirectLineError, type Session } from './client.ts';
import { openStream, type Stream } from './stream.ts';

/** Where the session is kept: for this tab, and no longer than it. */
export interface Coffre {
  read(): Session | null;
  write(session: Session | null): void;
}

export interface DirectLineTransportOptions {
  readonly client: Client;
  readonly coffre: Coffre;
  readonly locale: string;
  /** how long to wait before the nth try, in milliseconds */
  readonly delay?: (attempt: number) => number;
}

const REFRESH_MS = 15 * 60 * 1000;
const POLL_MS = 1000;
/** A socket that does not open (a proxy forbids it): one polls instead. */
const SOCKETS_TRIED = 2;
const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;

const backoff = (attempt: number): number =>
  Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * (0.75 + Math.random() / 2);

const isGone = (error: unknown): boolean => error instanceof DirectLineError && [401, 403, 404].includes(error.status);

/**
 * A conversation held by a server: opened or resumed, read by a socket or by polls, found again after a cut from the last thing
 * seen.
 */
export function createDirectLineTransport({ client, coffre, locale, delay = backoff }: DirectLineTransportOptions): Transport {
  let session: Session | null = coffre.read();
  let watermark = '';
  let stream: Stream | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refreshing: ReturnType<typeof setInterval> | undefined;
  let attempt = 0;
  let socketsFailed = 0;
  /** raised each time the conversation is left: what comes late from before is not listened to */
  let era = 0;
  let listen: (arrived: Arrivee) => void = () => undefined;

  const later = (work: () => void, milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  };

  function take({ activities, watermark: seen }: ActivitySet): void {
    watermark = seen;
    for (const activity of activities) {
      const arrived = toArrivee(activity);
      if (arrived !== null) listen(arrived);
    }
  }

  function again(error: unknown): void {
    if (isGone(error)) {
      coffre.write(null);
      session = null;
      listen({ kind: 'connection', state: 'ended' });
      return;
    }
    listen({ kind: 'connection', state: 'offline' });
    const asked = error instanceof DirectLineError ? error.retryAfter : null;
    later(() => void start(era), asked ?? delay(attempt++));
  }

  async function poll(mine: number): Promise<void> {
    if (mine !== era || session === null) return;
    try {
      const set = await client.poll(session, watermark);
      if (mine !== era) return;
      take(set);
      attempt = 0;
      listen({ kind: 'connection', state: 'online' });
      later(() => void poll(mine), POLL_MS);
    } catch (error) {
      if (mine === era) again(error);
    }
  }

  function read(url: string, mine: number): void {
    let opened = false;
    stream = openStream(url, {
      opened() {
        if (mine !== era) return;
        opened = true;
        attempt = 0;
        socketsFailed = 0;
        listen({ kind: 'connection', state: 'online' });
      },
      arrived: (set) => mine === era && take(set),
      closed() {
        if (mine !== era) return;
        stream = null;
        if (!opened) socketsFailed++;
        again(new DirectLineError(0));
      },
    });
  }

  async function start(mine: number): Promise<void> {
    try {
      const opened = session === null ? await client.open(locale) : await client.resume(session, watermark);
      if (mine !== era) return;
      session = { conversationId: opened.conversationId, token: opened.token };
      coffre.write(session);
      if (socketsFailed >= SOCKETS_TRIED) await poll(mine);
      else read(opened.streamUrl, mine);
    } catch (error) {
      if (mine === era) again(error);
    }
  }

  async function refresh(): Promise<void> {
    if (session === null) return;
    const mine = era;
    try {
      const { token } = await client.refresh(session);
      if (mine !== era || session === null) return;
      session = { ...session, token };
      coffre.write(session);
    } catch {
      // The next one may do; an expired token is found out by what uses it.
    }
  }

  function stop(): void {
    era++;
    clearTimeout(timer);
    clearInterval(refreshing);
    stream?.close();
    stream = null;
  }

  function begin(): void {
    attempt = 0;
    listen({ kind: 'connection', state: 'connecting' });
    refreshing = setInterval(() => void refresh(), REFRESH_MS);
    void start(era);
  }

  return {
    connect(listener) {
      listen = listener;
      watermark = '';
      begin();
      return stop;
    },
    async send(envoi, key) {
      if (session === null) throw new DirectLineError(0);
      await client.post(session, toActivity(envoi, key));
    },
    renew() {
      stop();
      session = null;
      coffre.write(null);
      watermark = '';
      begin();
    },
  };
}
