import { createBacASable } from '../../test/portal/serveur.ts';
import { listen, type Running } from './start/listen.ts';
import { readSettings } from './start/settings.ts';
import { renderWelcome } from './start/welcome.ts';
import { UserError } from './user-error.ts';

/** Ends what runs on the first signal; a second one ends the process at once, as the system does. */
function closeOnSignal(running: readonly Running[]): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void Promise.all(running.map((one) => one.close())));
  }
}

/** Starts all there is, in this order. What must be built first goes before; the assistant will listen on `port`, beside the sandbox. */
async function main(): Promise<void> {
  const { host, sandboxPort } = readSettings(process.env);
  const sandbox = await listen(createBacASable(), { host, port: sandboxPort, setting: 'SANDBOX_PORT' });
  closeOnSignal([sandbox]);
  console.log(renderWelcome(sandbox));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
