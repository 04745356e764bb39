import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

/** What the end-to-end tests run, and the Debian package that brings it. */
const NEEDED = [
  { env: 'DIAPASON_CHROMIUM', path: '/usr/bin/chromium', package: 'chromium' },
  { env: 'DIAPASON_FIREFOX', path: '/usr/bin/firefox-esr', package: 'firefox-esr' },
  { env: null, path: '/usr/bin/openssl', package: 'openssl' },
] as const;

/** Installs the browsers that are missing, on Debian and as root only; elsewhere the message says which variable to set. */
export function ensureBrowsers(): void {
  const missing = NEEDED.filter(({ env, path }) => !existsSync(path) && (env === null || process.env[env] === undefined));
  if (missing.length === 0) return;
  const names = missing.map((one) => one.package);
  if (!existsSync('/etc/debian_version') || userInfo().uid !== 0)
    throw new Error(`Missing: ${names.join(', ')}. Install them, or give their paths in DIAPASON_CHROMIUM and DIAPASON_FIREFOX.`);
  const apt = (...args: string[]): void => {
    const { status } = spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')}: ${status}`);
  };
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...names, 'fonts-dejavu-core');
}
