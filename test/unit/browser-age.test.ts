import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** What the extension may load. The content is compiled, and what compiles it runs in Node. */
const ROOMS = ['extension', 'knowledge', 'bot/chat', 'bot/conversation'];
const NODE_ONLY = /^knowledge\/(?:build|content)\//;

/** Younger than Chrome 116, the oldest of wxt.config.ts; each with a use of it, which must be found. */
const TOO_YOUNG: readonly (readonly [string, RegExp, string])[] = [
  ['Map.groupBy, Object.groupBy (117)', /\b(?:Map|Object)\.groupBy\b/, 'Map.groupBy(words, keyOf)'],
  ['Promise.withResolvers (119)', /\bPromise\.withResolvers\b/, 'Promise.withResolvers<void>()'],
  ['URL.canParse (120)', /\bURL\.canParse\b/, 'if (!URL.canParse(url))'],
  ['Array.fromAsync (121)', /\bArray\.fromAsync\b/, 'await Array.fromAsync(rows)'],
  [
    'methods of sets (122)',
    /\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
    'seen.union(others)',
  ],
  [
    'methods of iterators (122)',
    /\.(?:(?:keys|values|entries)\(\)|matchAll\([^()]*\))\s*\.(?:map|filter|some|every|find|reduce|take|drop|flatMap|forEach|toArray)\(|\bIterator\.from\b/,
    'spaces.keys().map(nameOf)',
  ],
  ['URL.parse (126)', /\bURL\.parse\(/, 'URL.parse(url)'],
  ['Promise.try (128)', /\bPromise\.try\(/, 'Promise.try(read)'],
  ['scheduler.yield (129)', /\bscheduler\.yield\b/, 'await scheduler.yield()'],
  ['RegExp.escape (136)', /\bRegExp\.escape\(/, 'RegExp.escape(label)'],
  [
    'Uint8Array in hexadecimal or base 64 (140)',
    /\b(?:toHex|fromHex|toBase64|fromBase64)\(\)|Uint8Array\.from(?:Hex|Base64)\b/,
    'Uint8Array.fromHex(sum)',
  ],
];

const youngIn = (code: string): readonly string[] => TOO_YOUNG.filter(([, use]) => use.test(code)).map(([name]) => name);

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

const sources = ROOMS.flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }))
  .filter((one) => one.isFile() && /\.(?:ts|tsx|js)$/.test(one.name))
  .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)))
  .filter((file) => !NODE_ONLY.test(file));

describe('the oldest browser of the manifest, Chrome 116', () => {
  test('has all that the sources of the extension call', () => {
    const found = sources.flatMap((file) =>
      youngIn(withoutComments(readFileSync(join(ROOT, file), 'utf8'))).map((name) => `${file}: ${name}`),
    );
    expect(sources).toContain('extension/portal/match.ts');
    expect(sources.length).toBeGreaterThan(200);
    expect(found).toEqual([]);
  });

  test.each(TOO_YOUNG)('control: %s is found where it is called', (name, _, use) => {
    expect(youngIn(use)).toEqual([name]);
  });

  test('control: what looks alike is let pass', () => {
    expect(
      youngIn('[...spaces.keys()].map(nameOf); Object.values(spaces).map(nameOf); groupBy(words, keyOf); words.map(toHex)'),
    ).toEqual([]);
  });
});
