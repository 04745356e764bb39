import { type Settings as AssistantSettings, readSettings as readAssistantSettings } from '../serve/settings.ts';
import { UserError } from '../user-error.ts';

/** What the environment decides at start-up. */
export interface Settings {
  readonly assistant: AssistantSettings;
  readonly sandboxPort: number;
  /** false: no extension is built, only the servers run */
  readonly builds: boolean;
  /** false: no browser is opened */
  readonly opens: boolean;
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

const isOn = (env: NodeJS.ProcessEnv, name: string): boolean => env[name]?.trim() !== '0';

/** @throws UserError when a setting has no meaning */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = readPort(env, 'PORT', 3978);
  const sandboxPort = readPort(env, 'SANDBOX_PORT', 3979);
  if (port === sandboxPort && port !== 0) {
    throw new UserError(`PORT et SANDBOX_PORT valent tous deux ${port}. Donnez un port différent à chacun.`);
  }
  return {
    assistant: readAssistantSettings(env),
    sandboxPort,
    builds: isOn(env, 'DIAPASON_BUILD'),
    opens: isOn(env, 'DIAPASON_OPEN'),
  };
}
