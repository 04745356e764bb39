import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import { sujetsOf } from '../../conversation/sujets.ts';
import { UserError } from '../user-error.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Where the built chat page is. */
export const CHAT_FOLDER = join(ROOT, '.output/chat');

/**
 * Builds the chat page that the assistant's server shows.
 * @returns its folder
 * @throws UserError with the builder's words when it fails
 */
export async function buildChat(folder: string = CHAT_FOLDER): Promise<string> {
  try {
    await build({
      configFile: false,
      root: join(ROOT, 'bot/chat/page'),
      logLevel: 'error',
      plugins: [react()],
      build: { outDir: folder, emptyOutDir: true, target: 'es2022', modulePreload: { polyfill: false } },
    });
    // The agent's page beside it, of which nothing leaves the browser either.
    await build({
      configFile: false,
      root: join(ROOT, 'bot/cli/agent'),
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: join(ROOT, 'bot/cli/agent/agent.html') },
      },
    });
  } catch (error) {
    throw new UserError(`La page de conversation n’a pas pu être construite.\n${error instanceof Error ? error.message : ''}`);
  }
  writeFileSync(join(folder, 'sujets.json'), JSON.stringify(sujetsOf(loadCatalogue('fr'))));
  return folder;
}
