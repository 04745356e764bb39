import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { WebSocket } from 'ws';

/** What a user does in a turn: writes, or presses the button of an id. */
export interface Dit {
  readonly text: string;
  readonly choice?: string;
}

/** A lean client: what it costs is not the server's, and both share a machine. */
export interface Client {
  /** Says it, or presses it, and waits for the reply on the stream. @returns milliseconds */
  turn(said: Dit): Promise<number>;
  close(): void;
}

const agent = new Agent({ keepAlive: true });

async function post(url: string, token: string, body: string): Promise<string> {
  const sent = request(url, {
    method: 'POST',
    agent,
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'content-length': Buffer.byteLength(body) },
  });
  sent.end(body);
  const [response] = await once(sent, 'response');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  if (response.statusCode >= 300) throw new Error(`${response.statusCode} ${text}`);
  return text;
}

/** A conversation with its stream open, once it was greeted. */
export async function connect(server: string): Promise<Client> {
  const base = `${server}v3/directline`;
  const { token } = JSON.parse(await post(`${base}/tokens/generate`, '', '{}'));
  const { conversationId, streamUrl } = JSON.parse(await post(`${base}/conversations`, token, '{}'));
  const socket = new WebSocket(streamUrl, { perMessageDeflate: false });
  let replied = (): void => undefined;
  const reply = (): Promise<void> =>
    new Promise((resolve) => {
      replied = resolve;
    });
  const greeted = reply();
  socket.on('message', (data) => {
    if (String(data).includes('"role":"bot"')) replied();
  });
  await greeted;
  let count = 0;
  return {
    async turn({ text, choice }) {
      const start = performance.now();
      const answer = reply();
      const body = JSON.stringify({
        type: 'message',
        text,
        from: { id: 'u', role: 'user' },
        ...(choice !== undefined && { value: { choice } }),
        channelData: { clientActivityID: `${count++}` },
      });
      await Promise.all([post(`${base}/conversations/${conversationId}/activities`, token, body), answer]);
      return performance.now() - start;
    },
    close: () => socket.terminate(),
  };
}

export const closeClients = (): void => agent.destroy();
