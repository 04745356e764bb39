import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildExtension } from '../../bot/cli/build/build-extension.ts';
import { ensureBrowsers } from './harness/browsers.ts';

/** `node test/e2e/run.ts [REPORT] [PLAYWRIGHT'S OWN ARGUMENTS…]`: installs what is missing, builds, runs the end-to-end tests of every change, or those of the long tier (`--project=long`). */
const [report, ...rest] = process.argv.slice(2);

ensureBrowsers();
await buildExtension();
const playwright = resolve(import.meta.dirname, '../../node_modules/.bin/playwright');
const reporters = report === undefined || report === '-' ? 'list' : 'list,json';
const project = rest.some((argument) => argument.startsWith('--project')) ? [] : ['--project=ci'];
const { status } = spawnSync(playwright, ['test', `--reporter=${reporters}`, ...project, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, ...(report !== undefined && report !== '-' && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) },
});
process.exitCode = status ?? 1;
