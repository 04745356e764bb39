import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const README = read('README.md');
const IMAGES = 'docs/images';
/** For whoever changes the code, or run by npm itself. */
const INTERNAL: ReadonlySet<string> = new Set(['postinstall', 'build', 'lock']);

/** Where links and pictures lead, on this disk. */
const targetsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => target);

describe('the README', () => {
  it('names every command and every setting', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const commands = Object.keys(scripts).filter((name) => !INTERNAL.has(name));
    const said = (name: string): boolean => new RegExp(`npm (?:run )?(?:-s )?${name}(?![\\w:-])`).test(README);
    expect(commands.filter((name) => !said(name))).toEqual([]);
    const settings = read('bot/cli/serve/settings.ts').matchAll(/^ {2}(\w+): \{/gm);
    const names = [...settings].map(([, name = '']) => name).filter((name) => name === name.toUpperCase());
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
    // Control: a command and a setting that do not exist are missed.
    expect([said('nowhere'), README.includes('`DIAPASON_NOWHERE`')]).toEqual([false, false]);
  });

  it('leads nowhere that does not exist, and shows every picture that the script takes, each small', () => {
    expect(targetsIn(README).filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
    expect(targetsIn('[x](docs/nowhere.md)').filter((target) => !existsSync(join(ROOT, target)))).toHaveLength(1);
    const pictures = readdirSync(join(ROOT, IMAGES));
    expect(pictures.length).toBeGreaterThan(5);
    expect(pictures.filter((name) => !README.includes(`${IMAGES}/${name}`))).toEqual([]);
    for (const name of pictures) expect(statSync(join(ROOT, IMAGES, name)).size, name).toBeLessThan(64 * 1024);
  });
});
