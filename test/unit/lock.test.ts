import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusedLicences } from '../harness/licences.ts';
import { type LockedPackage, missingPlatforms, platformEntry, readLock } from '../harness/lock.ts';

const lock = readLock(resolve(import.meta.dirname, '../../package-lock.json'));
const holding = (entry: LockedPackage) => ({ packages: { '': {}, 'node_modules/essai': { version: '1.0.0', ...entry } } });

describe('the licences of what we install', () => {
  it('are permissive, all of them', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(refusedLicences(lock)).toEqual([]);
  });

  it.each(['AGPL-3.0', 'GPL-3.0-only', 'MIT AND GPL-2.0', 'SEE LICENSE IN LICENSE.txt', 'UNLICENSED'])(
    '%s would be refused',
    (license) => {
      expect(refusedLicences(holding({ license, dev: true }))).toEqual([`node_modules/essai: ${license}`]);
    },
  );

  it('a package without a licence would be refused', () => {
    expect(refusedLicences(holding({ dev: true }))).toHaveLength(1);
  });

  it('MPL-2.0 is for tools: refused in what we ship', () => {
    expect(refusedLicences(holding({ license: 'MPL-2.0', dev: true }))).toEqual([]);
    expect(refusedLicences(holding({ license: 'MPL-2.0' }))).toHaveLength(1);
  });

  it('a choice of licences is taken when one of them is fine', () => {
    expect(refusedLicences(holding({ license: '(GPL-2.0 OR MIT)' }))).toEqual([]);
  });
});

describe('the lock', () => {
  it('names no registry but the public one', () => {
    const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
      resolved === undefined ? [] : [new URL(resolved).host],
    );
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });

  it('holds the binaries of every platform, so that npm ci takes it everywhere (npm run lock)', () => {
    expect(missingPlatforms(lock)).toEqual([]);
  });

  it('misses a binary when an optional package is named and not held', () => {
    const broken = holding({ optionalDependencies: { '@essai/linux-x64-musl': '1.0.0' } });
    const [missing] = missingPlatforms(broken);
    if (missing === undefined) throw new Error('the missing binary was not seen');
    expect(missing.name).toBe('@essai/linux-x64-musl');
    expect(platformEntry(missing)).toMatchObject({
      version: '1.0.0',
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
      optional: true,
    });
  });

  it('is not completed by guess: an unknown platform or a range of versions is refused', () => {
    expect(() => platformEntry({ parent: 'essai', name: '@essai/amiga-m68k', version: '1.0.0' })).toThrow('by hand');
    expect(() => platformEntry({ parent: 'essai', name: '@essai/linux-x64', version: '^1.0.0' })).toThrow('by hand');
  });
});
