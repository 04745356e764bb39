import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Running } from './listen.ts';

/** Browsers that still load an unpacked extension from their command line: Chromium, Chrome for Testing, Edge. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const hasDisplay = (env: NodeJS.ProcessEnv): boolean =>
  process.platform !== 'linux' || [env.DISPLAY, env.WAYLAND_DISPLAY].some((one) => one !== undefined && one !== '');

/**
 * Opens a page in a browser that has the extension, with a profile that lives as long as it does.
 * @returns null without a display or a browser that can
 */
export function openBrowser(url: string, extension: string, env: NodeJS.ProcessEnv): Pick<Running, 'close'> | null {
  const path = [env.DIAPASON_CHROMIUM, ...(PLACES[process.platform] ?? [])].find((one) => one !== undefined && existsSync(one));
  if (path === undefined || !hasDisplay(env)) return null;
  const profile = mkdtempSync(join(tmpdir(), 'diapason-profil-'));
  const args = [
    `--user-data-dir=${profile}`,
    `--load-extension=${extension}`,
    '--no-first-run',
    '--no-default-browser-check',
    url,
  ];
  const child = spawn(path, args, { stdio: 'ignore' });
  const gone = new Promise<void>((done) => {
    child.once('error', () => done());
    child.once('close', () => done());
  });
  return {
    close: async () => {
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
