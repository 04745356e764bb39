import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ensureBrowsers } from '../e2e/harness/browsers.ts';

/** `node test/playground/run.ts [REPORT] [PLAYWRIGHT'S OWN ARGUMENTS…]`: the three procedures in Agents Playground, with pictures. */
const [report, ...rest] = process.argv.slice(2);

ensureBrowsers();
const playwright = resolve(import.meta.dirname, '../../node_modules/.bin/playwright');
const config = resolve(import.meta.dirname, 'playwright.config.ts');
const isAsked = report !== undefined && report !== '-';
const { status } = spawnSync(playwright, ['test', '-c', config, `--reporter=${isAsked ? 'list,json' : 'list'}`, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, ...(isAsked && { PLAYWRIGHT_JSON_OUTPUT_FILE: report }) },
});
process.exitCode = status ?? 1;
