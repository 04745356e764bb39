import type { Lock, LockedPackage } from './lock.ts';

const PERMISSIVE: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', 'Apache-2.0', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Unlicense', 'Python-2.0', 'Zlib'],
]);
/** Copyleft by file: fine in a tool, not in what we ship. */
const TOOLS_ONLY: ReadonlySet<string> = new Set(['MPL-2.0']);
/** Written in an old form that npm leaves out of the lock; read in the package itself, for this version alone. */
const READ_BY_HAND: Readonly<Record<string, string>> = { 'limiter@1.1.5': 'MIT' };

/** An SPDX expression: one side of an OR is enough, both sides of an AND are needed. */
function isAllowed(expression: string, dev: boolean): boolean {
  const bare = expression.replaceAll(/[()]/g, ' ').trim();
  return bare
    .split(/\s+OR\s+/)
    .some((choice) =>
      choice.split(/\s+AND\s+/).every((one) => PERMISSIVE.has(one.trim()) || (dev && TOOLS_ONLY.has(one.trim()))),
    );
}

/** The binary of a platform has the licence of the package that asks for it, when the lock does not say. */
function licenceOf(path: string, entry: LockedPackage, lock: Lock): string {
  if (entry.license !== undefined) return entry.license;
  const name = path.replace(/^.*node_modules\//, '');
  const read = READ_BY_HAND[`${name}@${entry.version}`];
  if (read !== undefined) return read;
  const parent = Object.values(lock.packages).find(({ optionalDependencies = {} }) => name in optionalDependencies);
  return (entry.optional === true ? parent?.license : undefined) ?? 'none given';
}

/** The packages of the lock whose licence we do not take, each with it. */
export function refusedLicences(lock: Lock): readonly string[] {
  return Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => ({ path, licence: licenceOf(path, entry, lock), dev: entry.dev === true }))
    .filter(({ licence, dev }) => !isAllowed(licence, dev))
    .map(({ path, licence }) => `${path}: ${licence}`);
}
