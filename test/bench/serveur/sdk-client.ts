import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { MeasuredServer } from '../assistant/server-process.ts';

const SERVER = fileURLToPath(new URL('./sdk-echo.ts', import.meta.url));

/** The SDK's echo, in its own process. */
export async function startSdkEcho(): Promise<MeasuredServer> {
  const child = fork(SERVER, { env: { PATH: process.env.PATH ?? '' } });
  const [{ url }] = await once(child, 'message');
  return {
    url,
    async usage() {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage;
    },
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Says one message, and reads the reply in the response. @returns milliseconds */
export function sdkTurns(url: string): { turn(text: string): Promise<number>; close(): void } {
  const agent = new Agent({ keepAlive: true });
  return {
    async turn(text) {
      const start = performance.now();
      const body = JSON.stringify({
        type: 'message',
        id: 'a',
        text,
        channelId: 'emulator',
        conversation: { id: 'c' },
        from: { id: 'u' },
        recipient: { id: 'bot' },
        deliveryMode: 'expectReplies',
      });
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers });
      sent.end(body);
      const [response] = await once(sent, 'response');
      let answer = '';
      for await (const chunk of response) answer += String(chunk);
      if (!answer.includes(text)) throw new Error(`${response.statusCode} ${answer}`);
      return performance.now() - start;
    },
    close: () => agent.destroy(),
  };
}
