import { existsSync } from 'node:fs';
import { createDialogue } from '../conversation/dialogue.ts';
import { loadSavoir } from '../conversation/load-savoir.ts';
import { buildChat, CHAT_FOLDER } from './build/build-chat.ts';
import { onStop } from './on-stop.ts';
import { readSettings } from './serve/settings.ts';
import { startAssistant } from './serve/start-assistant.ts';
import { sayMessages } from './start/welcome.ts';
import { UserError } from './user-error.ts';

/** The assistant alone, for a server: no sandbox, no extension, no browser. The page is built once, by whoever starts first. */
async function main(): Promise<void> {
  // Read first: a mistake in them is said at once, and the page's builder sets NODE_ENV for itself.
  const settings = readSettings(process.env);
  const page = existsSync(CHAT_FOLDER) ? CHAT_FOLDER : await buildChat();
  const assistant = await startAssistant(settings, { dialogue: createDialogue(loadSavoir()), page });
  onStop(() => void assistant.close());
  console.log(`L’assistant répond sur ${assistant.url}\n${sayMessages(settings.botFramework, assistant.url)}`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
