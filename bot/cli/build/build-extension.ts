import { spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../user-error.ts';
import { sandboxManifest } from './manifest.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const OUTPUT = join(ROOT, '.output');
const WXT = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
const BROWSERS = ['chrome', 'firefox'] as const;

export type Navigateur = (typeof BROWSERS)[number];

/** Where a build is: for the portal, or for the training sandbox. */
export const buildFolder = (browser: Navigateur, sandbox = false): string =>
  join(OUTPUT, `${browser}-mv3${sandbox ? '-bac-a-sable' : ''}`);

function wxt(...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [WXT, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new UserError(`L’extension n’a pas pu être construite.\n${output.trim()}`)),
    );
  });
}

/** The same bundles byte for byte, with another manifest. Never zipped for a store. */
function copyForSandbox(browser: Navigateur): void {
  const target = buildFolder(browser, true);
  rmSync(target, { recursive: true, force: true });
  cpSync(buildFolder(browser), target, { recursive: true });
  const file = join(target, 'manifest.json');
  writeFileSync(file, JSON.stringify(sandboxManifest(JSON.parse(readFileSync(file, 'utf8')))));
}

/**
 * Builds the extension four times: for the portal and for the sandbox, in Chromium and in Firefox.
 * @throws UserError with the builder's words when a build fails
 */
export async function buildExtension(): Promise<void> {
  for (const browser of BROWSERS) {
    await wxt('build', '-b', browser);
    copyForSandbox(browser);
  }
}
