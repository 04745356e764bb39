import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const BINARY = /\.(?:png|jpe?g|gif|webp|ico|woff2?|zip|gz|db)$/;

/** Folders where people and machines keep their work. Written apart, so that this file does not name one itself. */
const OWNERS = ['home', 'root', 'Users', 'work', 'farm'].join('|');
const MACHINE_PATH = new RegExp(`(?:^|[^A-Za-z0-9_.…/-])/(?:${OWNERS})/[A-Za-z0-9_.-]+`);
const HERE = [ROOT, homedir()].filter((path) => path.split('/').length > 2);

const namesThisMachine = (line: string): boolean => MACHINE_PATH.test(line) || HERE.some((path) => line.includes(path));

const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && !BINARY.test(path) && existsSync(join(ROOT, path)) && statSync(join(ROOT, path)).isFile());

describe('the tree', () => {
  it('names no path of a machine', () => {
    const found = tracked.flatMap((path) =>
      readFileSync(join(ROOT, path), 'utf8')
        .split('\n')
        .flatMap((line, index) => (namesThisMachine(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
    expect(tracked.length).toBeGreaterThan(20);
    expect(found).toEqual([]);
  });

  it.each([`see /${'home'}/alice/notes`, `"/${'Users'}/bob/file"`, `cd /${'work'}/main`, ROOT])('%j would be found', (line) => {
    expect(namesThisMachine(line)).toBe(true);
  });

  it('addresses of pages and ordinary system paths are not taken for it', () => {
    for (const line of ['https://example.org/home/page', '/usr/bin/chromium', 'knowledge/work/x', '/cpp/accueil']) {
      expect(namesThisMachine(line)).toBe(false);
    }
  });

  it('the source files hold one thing each: none above 300 lines but content, pages and data', () => {
    const sources = tracked.filter((path) => /\.tsx?$/.test(path));
    const long = sources.filter((path) => readFileSync(join(ROOT, path), 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
