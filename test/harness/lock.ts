import { readFileSync } from 'node:fs';

/** What we read of one entry of package-lock.json. */
export interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** One binary package of a platform, asked for by `parent` and absent from the lock. */
export interface MissingPlatform {
  readonly parent: string;
  readonly name: string;
  readonly version: string;
}

export function readLock(path: string): Lock {
  return JSON.parse(readFileSync(path, 'utf8')) as Lock;
}

/**
 * Optional packages that the lock names but does not hold. `npm ci` refuses such a lock; `npm install` writes one when its
 * registry does not serve the binaries of other platforms.
 */
export function missingPlatforms(lock: Lock): readonly MissingPlatform[] {
  return Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !(`node_modules/${name}` in lock.packages) && !(`${parent}/node_modules/${name}` in lock.packages))
      .map(([name, version]) => ({ parent, name, version })),
  );
}

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * The entry that keeps `npm ci` from fetching the package elsewhere than on its platform. It holds no checksum: nothing served it here.
 * @throws when the name tells no system or no processor, or when the version is a range
 */
export function platformEntry({ name, version }: MissingPlatform): LockedPackage {
  const words = name.split(/[/-]/);
  const os = OS.filter((candidate) => words.includes(candidate));
  const cpu = CPU.filter((candidate) => words.includes(candidate));
  if (os.length !== 1 || cpu.length !== 1 || !/^\d+\.\d+\.\d+/.test(version)) {
    throw new Error(`${name}@${version}: platform or version unknown, complete package-lock.json by hand`);
  }
  const musl = words.some((word) => word.startsWith('musl'));
  const gnu = words.some((word) => word.startsWith('gnu'));
  return { version, cpu, ...(musl && { libc: ['musl'] }), ...(gnu && { libc: ['glibc'] }), dev: true, optional: true, os };
}
