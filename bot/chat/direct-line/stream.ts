import type { ActivitySet } from './activity.ts';

/** An empty frame now and then tells the server that we live, and networks that the socket serves. */
const ALIVE_MS = 20_000;

export interface Stream {
  close(): void;
}

export interface StreamListener {
  /** the socket is open: what follows is new */
  opened(): void;
  arrived(set: ActivitySet): void;
  /** it is closed, or never opened */
  closed(): void;
}

/** Reads the stream of a conversation until it closes. */
export function openStream(url: string, { opened, arrived, closed }: StreamListener): Stream {
  const socket = new WebSocket(url);
  const timer = setInterval(() => socket.readyState === WebSocket.OPEN && socket.send(''), ALIVE_MS);
  socket.addEventListener('open', opened);
  socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string' && data !== '') arrived(JSON.parse(data) as ActivitySet);
  });
  socket.addEventListener('close', () => {
    clearInterval(timer);
    closed();
  });
  return { close: () => socket.close() };
}
