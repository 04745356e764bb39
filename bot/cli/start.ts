import { createBacASable } from '../../test/portal/serveur.ts';
import { isLoopback } from '../channels/http/callers.ts';
import { createDialogue } from '../conversation/dialogue.ts';
import { loadSavoir } from '../conversation/load-savoir.ts';
import { buildChat } from './build/build-chat.ts';
import { buildExtension, buildFolder } from './build/build-extension.ts';
import { onStop } from './on-stop.ts';
import { startAssistant } from './serve/start-assistant.ts';
import { listen, type Running } from './start/listen.ts';
import { openBrowser } from './start/open-browser.ts';
import { readSettings } from './start/settings.ts';
import { renderWelcome } from './start/welcome.ts';
import { UserError } from './user-error.ts';

type Closable = Pick<Running, 'close'>;

/** Starts all there is: the servers first, since a busy port is said at once, then the builds, which take a minute. */
async function main(running: Closable[]): Promise<void> {
  const { assistant: settings, sandboxPort, builds, opens } = readSettings(process.env);
  const sandbox = await listen(createBacASable(), { host: settings.host, port: sandboxPort, setting: 'SANDBOX_PORT' });
  running.push(sandbox);
  const assistant = await startAssistant(settings, { dialogue: createDialogue(loadSavoir()), page: await buildChat() });
  running.push(assistant);
  onStop(() => void Promise.all(running.map((one) => one.close())));
  if (builds) await buildExtension();
  const browser = builds && opens ? openBrowser(sandbox.url, buildFolder('chrome', true), process.env) : null;
  if (browser !== null) running.push(browser);
  console.log(
    renderWelcome({
      assistant: assistant.url,
      sandbox: sandbox.url,
      builds: builds ? { chrome: buildFolder('chrome', true), firefox: buildFolder('firefox', true) } : null,
      opened: browser !== null,
      botFramework: settings.botFramework,
      report: settings.reportToken !== null ? 'jeton' : isLoopback(settings.host) ? 'machine' : 'personne',
    }),
  );
}

const running: Closable[] = [];
try {
  await main(running);
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
  await Promise.all(running.map((one) => one.close()));
}
