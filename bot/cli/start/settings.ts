import { UserError } from '../user-error.ts';

/** What the environment decides at start-up. */
export interface Settings {
  /** the address that is listened on */
  readonly host: string;
  /** the assistant's port */
  readonly port: number;
  readonly sandboxPort: number;
}

/** `0` lets the system choose a free port: tests use it. */
function readPort(env: NodeJS.ProcessEnv, name: string, otherwise: number): number {
  const text = env[name]?.trim() ?? '';
  if (text === '') return otherwise;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UserError(
    `${name} vaut « ${text} » : ce n’est pas un port. Donnez un nombre de 1 à 65535, par exemple ${name}=${otherwise}.`,
  );
}

/** @throws UserError when a setting has no meaning */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = readPort(env, 'PORT', 3978);
  const sandboxPort = readPort(env, 'SANDBOX_PORT', 3979);
  if (port === sandboxPort && port !== 0) {
    throw new UserError(`PORT et SANDBOX_PORT valent tous deux ${port}. Donnez un port différent à chacun.`);
  }
  return { host: env.HOST?.trim() || '127.0.0.1', port, sandboxPort };
}
