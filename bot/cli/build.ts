import { buildExtension, buildFolder } from './build/build-extension.ts';
import { UserError } from './user-error.ts';

/** `npm run build`: the four builds of the extension. */
try {
  await buildExtension();
  for (const browser of ['chrome', 'firefox'] as const) console.log(`${buildFolder(browser)}\n${buildFolder(browser, true)}`);
} catch (error) {
  console.error(error instanceof UserError ? error.message : error);
  process.exitCode = 1;
}
