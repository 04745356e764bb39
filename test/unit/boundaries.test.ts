import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** Imports planted in an empty tree: from a folder, to a folder or a package. */
const FORBIDDEN = [
  ['knowledge/catalogue', 'node:fs'],
  ['knowledge/identifiers', 'node:crypto'],
  ['knowledge/diagnosis', 'react'],
  ['knowledge/diagnosis', 'knowledge/build'],
  ['knowledge/comprehension', 'extension/portal'],
  ['bot/conversation', 'bot/store'],
  ['bot/conversation', 'node:fs'],
  ['bot/conversation', 'knowledge/build'],
  ['bot/chat', 'bot/channels'],
  ['bot/channels', 'extension/portal'],
  ['bot/store', 'bot/conversation'],
  ['bot/store', 'knowledge/catalogue'],
  ['extension/portal', 'extension/platform'],
  ['extension/portal', 'node:path'],
  ['extension/overlay', 'extension/visit'],
  ['extension/visit', 'bot/conversation'],
  ['extension/overlay', 'knowledge/build'],
  ['extension/panel', 'bot/channels'],
  ['extension/panel', 'knowledge/build'],
  ['extension/platform', 'extension/overlay'],
  ['extension/entrypoints', 'bot/store'],
  ['bot/cli', 'extension/panel'],
  ['bot/cli', 'extension/entrypoints'],
  ['knowledge/catalogue', 'test/portal'],
  ['bot/cli', 'knowledge/nowhere'],
] as const;

const ALLOWED = [
  ['knowledge/catalogue', 'zod'],
  ['knowledge/comprehension', 'knowledge/catalogue'],
  ['knowledge/build', 'node:fs'],
  ['bot/conversation', 'knowledge/comprehension'],
  ['bot/chat', 'bot/conversation'],
  ['bot/channels', 'bot/store'],
  ['bot/store', 'node:sqlite'],
  ['bot/cli', 'knowledge/build'],
  ['bot/cli', 'extension/portal'],
  ['bot/cli', 'test/portal'],
  ['extension/portal', 'knowledge/diagnosis'],
  ['extension/overlay', 'extension/portal'],
  ['extension/visit', 'extension/platform'],
  ['extension/panel', 'bot/chat'],
  ['extension/panel', 'extension/visit'],
  ['test/portal', 'knowledge/build'],
] as const;

type Arrow = readonly [from: string, to: string];

const tree = mkdtempSync(join(tmpdir(), 'boundaries-'));
afterAll(() => rmSync(tree, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

/** A file for each arrow, named after its place in the list, so that a violation tells its arrow. */
function plant(arrows: readonly Arrow[], prefix: string, kind: 'import' | 'import type' | 'import()'): void {
  for (const [index, [from, to]] of arrows.entries()) {
    const file = `${from}/${prefix}-${index}.ts`;
    const target = to.includes('/') ? relative(from, `${to}/index.ts`) : to;
    const specifier = target.startsWith('.') || !to.includes('/') ? target : `./${target}`;
    const text =
      kind === 'import()' ? `export const load = () => import('${specifier}');` : `${kind} { thing } from '${specifier}';`;
    write(file, `${text}\n`);
    write(`${from}/index.ts`, 'export const thing = 1;\n');
    if (to.includes('/') && !to.endsWith('nowhere')) write(`${to}/index.ts`, 'export const thing = 1;\n');
  }
}

/** The planted files that the cruiser reports, as the boundaries stage would. */
function reported(): ReadonlySet<string> {
  const config = join(ROOT, '.dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [CRUISER, '-c', config, '-T', 'json', '.'], {
    cwd: tree,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string }[] } };
  return new Set(summary.violations.map(({ from }) => from));
}

describe('the arrows between folders', () => {
  write('package.json', JSON.stringify({ type: 'module', dependencies: { react: '1.0.0', zod: '1.0.0' } }));
  for (const name of ['react', 'zod']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', type: 'module', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, 'export const thing = 1;\n');
  }
  plant(FORBIDDEN, 'forbidden', 'import');
  plant(FORBIDDEN, 'forbidden-type', 'import type');
  plant(FORBIDDEN, 'forbidden-lazy', 'import()');
  plant(ALLOWED, 'allowed', 'import');
  write('bot/cli/circle-a.ts', `import { b } from './circle-b.ts';\nexport const a = () => b;\n`);
  write('bot/cli/circle-b.ts', `import { a } from './circle-a.ts';\nexport const b = () => a;\n`);
  write('bot/cli/types-a.ts', `import type { B } from './types-b.ts';\nexport type A = B[];\n`);
  write('bot/cli/types-b.ts', `import type { A } from './types-a.ts';\nexport type B = A[];\n`);
  const violations = reported();

  it.each(FORBIDDEN.map(([from, to], index) => ({ from, to, index })))(
    '$from may not import $to, as a value, a type or later',
    (arrow) => {
      const files = ['forbidden', 'forbidden-type', 'forbidden-lazy'].map(
        (prefix) => `${arrow.from}/${prefix}-${arrow.index}.ts`,
      );
      expect(files.filter((file) => !violations.has(file))).toEqual([]);
    },
  );

  it.each(ALLOWED.map(([from, to], index) => ({ from, to, index })))('$from may import $to', ({ from, index }) => {
    expect(violations).not.toContain(`${from}/allowed-${index}.ts`);
  });

  it('a circle of files is reported, a circle of types is not', () => {
    expect(violations).toContain('bot/cli/circle-a.ts');
    expect(violations).not.toContain('bot/cli/types-a.ts');
  });
});
