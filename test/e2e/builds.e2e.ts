import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder, type Navigateur } from '../../bot/cli/build/build-extension.ts';
import { gzipSize } from '../bench/recognition/bundle.ts';
import { lintAddon } from './harness/lint.ts';

interface Manifest {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly commands: Readonly<Record<string, { readonly suggested_key: { readonly default: string } }>>;
  readonly optional_host_permissions?: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly minimum_chrome_version?: string;
  readonly web_accessible_resources?: unknown;
  readonly browser_specific_settings?: {
    readonly gecko: { strict_min_version: string; data_collection_permissions: { required: readonly string[] } };
  };
}

const readManifest = (browser: Navigateur, sandbox = false): Manifest =>
  JSON.parse(readFileSync(join(buildFolder(browser, sandbox), 'manifest.json'), 'utf8')) as Manifest;

const PAGE = readFileSync(resolve(import.meta.dirname, '../../docs/permissions.md'), 'utf8');

/** What the page says of one browser, under one of its titles. */
function told(title: string, browser: string): readonly string[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(title)) ?? '';
  return [...section.matchAll(/^(?:### |- )`([^`]+)` \(([^)]+)\)/gm)]
    .filter(([, , browsers]) => browsers?.split(', ').includes(browser))
    .map(([, name]) => name ?? '')
    .sort();
}

const NAMES = { chrome: 'Chromium', firefox: 'Firefox' } as const;

/** kB, once compressed: what every page of the portal may be made to load. */
const BUDGET_KB = 24;

for (const browser of ['chrome', 'firefox'] as const) {
  test(`${NAMES[browser]}: the script of every page holds its budget, which what it leaves to a script apart would break`, () => {
    const [every, apart] = ['portal.js', 'lecteurs.js'].map((name) => readFileSync(join(buildFolder(browser), name), 'utf8'));
    expect(gzipSize(every ?? '')).toBeLessThanOrEqual(BUDGET_KB);
    expect(gzipSize(`${every}${apart}`)).toBeGreaterThan(BUDGET_KB);
  });

  test(`${NAMES[browser]}: docs/permissions.md and the manifest agree`, () => {
    const manifest = readManifest(browser);
    expect([...manifest.permissions].sort()).toEqual(told('Permissions', NAMES[browser]));
    expect([...manifest.host_permissions].sort()).toEqual(told('Adresses lues', NAMES[browser]));
    expect([...(manifest.optional_host_permissions ?? [])].sort()).toEqual(told('Adresses demandées', NAMES[browser]));
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([manifest.host_permissions]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toMatch(/<all_urls>|"tabs"|activeTab|clipboardRead|downloads|idp\./);
  });

  test(`${NAMES[browser]}: the sandbox build is the same, byte for byte, with localhost in place of the portal`, () => {
    const hash = (folder: string): Readonly<Record<string, string>> =>
      Object.fromEntries(
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile() && one.name !== 'manifest.json')
          .map((one) => join(one.parentPath, one.name))
          .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
      );
    const production = hash(buildFolder(browser));
    expect(Object.keys(production).length).toBeGreaterThan(2);
    expect(hash(buildFolder(browser, true))).toEqual(production);
    const sandbox = readManifest(browser, true);
    expect(sandbox.name).toBe('Diapason (bac à sable)');
    expect(sandbox.host_permissions).toEqual(['http://localhost/*']);
    expect(JSON.stringify(sandbox)).not.toContain('gouv.fr');
    expect(sandbox.permissions).toEqual(readManifest(browser).permissions);
  });
}

test('each browser is asked for the version that the page names', () => {
  expect(readManifest('chrome').minimum_chrome_version).toBe('116');
  const gecko = readManifest('firefox').browser_specific_settings?.gecko;
  expect(gecko?.strict_min_version).toBe('142.0');
  expect(gecko?.data_collection_permissions.required).toEqual(['none']);
});

test('Alt+Maj+S opens the panel, and Alt+Maj+D reaches the help, in the terms of each browser', () => {
  const keysOf = (browser: 'chrome' | 'firefox'): Record<string, string> =>
    Object.fromEntries(
      Object.entries(readManifest(browser).commands).map(([name, { suggested_key }]) => [name, suggested_key.default]),
    );
  expect(keysOf('chrome')).toEqual({ 'aller-aux-marques': 'Alt+Shift+D', _execute_action: 'Alt+Shift+S' });
  expect(keysOf('firefox')).toEqual({ 'aller-aux-marques': 'Alt+Shift+D', _execute_sidebar_action: 'Alt+Shift+S' });
});

test('Mozilla’s linter finds no error in the Firefox build, and only the warnings of react-dom', () => {
  const { errors, warnings } = lintAddon(buildFolder('firefox'));
  expect(errors).toEqual([]);
  expect(warnings.filter((code) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});

test('control: the linter finds the error of the Chromium build, which has no id for Firefox', () => {
  expect(lintAddon(buildFolder('chrome')).errors.length).toBeGreaterThan(0);
});
