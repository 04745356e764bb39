import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The assistant's server as its own process. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  /** all it wrote */
  output(): string;
  /** its exit code, or the signal that ended it */
  readonly ended: Promise<number | string>;
}

const SERVER = fileURLToPath(new URL('./server-process.ts', import.meta.url));
/** What the tests' own environment may hold is not the server's affair. */
const { PATH = '' } = process.env;

export function launch(env: Record<string, string>): Omit<ServerProcess, 'url'> & { readonly listening: Promise<string> } {
  const child = spawn(process.execPath, [SERVER], { env: { PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, url] = /^url (\S+)$/m.exec(output) ?? [];
      if (url !== undefined) resolve(url);
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string);
  ended.then((code) => reject(new Error(`the server ended (${code}): ${output}`)));
  // Whoever does not await it takes `ended` and `output` for an answer.
  promise.catch(() => undefined);
  return { child, output: () => output, ended, listening: promise };
}

export async function startServer(env: Record<string, string>): Promise<ServerProcess> {
  const { listening, ...server } = launch(env);
  return { ...server, url: await listening };
}
