/** The assistant's server as its own process, for the bench: settings in the environment, figures of the process on demand. */
import { readSettings } from '../../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../../bot/cli/serve/start-assistant.ts';
import { createDialogue } from '../../../bot/conversation/dialogue.ts';
import { loadSavoir } from '../../../bot/conversation/load-savoir.ts';
import { ECHO } from '../../unit/direct-line-echo.ts';

const dialogue = process.env.TEST_DIALOGUE === 'vrai' ? createDialogue(loadSavoir()) : ECHO;
const assistant = await startAssistant(readSettings(process.env), { dialogue, page: null });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
});
process.once('SIGTERM', () => void assistant.close().then(() => process.disconnect()));
process.send?.({ url: assistant.url });
