/** The assistant's server with the echo dialogue, as its own process: settings in the environment, its address on a line. */
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { UserError } from '../../bot/cli/user-error.ts';
import { ECHO } from './direct-line-echo.ts';

try {
  const page = process.env.TEST_PAGE ?? null;
  const assistant = await startAssistant(readSettings(process.env), { dialogue: ECHO, page });
  process.once('SIGTERM', () => assistant.close());
  console.log(`url ${assistant.url}`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
