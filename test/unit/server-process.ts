/**
 * The assistant's server as its own process: settings in the environment, its address on a line. With the echo dialogue, unless
 * TEST_DIALOGUE asks for the real one.
 */
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { UserError } from '../../bot/cli/user-error.ts';
import { createDialogue } from '../../bot/conversation/dialogue.ts';
import { loadSavoir } from '../../bot/conversation/load-savoir.ts';
import { ECHO } from './direct-line-echo.ts';

try {
  const page = process.env.TEST_PAGE ?? null;
  const dialogue = process.env.TEST_DIALOGUE === 'vrai' ? createDialogue(loadSavoir()) : ECHO;
  const assistant = await startAssistant(readSettings(process.env), { dialogue, page });
  process.once('SIGTERM', () => assistant.close());
  console.log(`url ${assistant.url}`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
