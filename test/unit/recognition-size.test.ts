import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isWithin, percentile } from '../bench/bench-module.ts';
import { bundleRecogniser, gzipSize } from '../bench/recognition/bundle.ts';

const BUDGET = 24;

describe('the size of the recogniser, labels included', () => {
  test('is at most 24 kB, minified and compressed', async () => {
    const code = await bundleRecogniser();
    expect(code).toContain('Accueil connecté');
    expect(gzipSize(code)).toBeGreaterThan(1);
    expect(gzipSize(code)).toBeLessThanOrEqual(BUDGET);
  });

  test('control: with a word list besides, it is over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const words = Array.from({ length: 20_000 }, (_, at) => Math.sin(at).toString(36).slice(3)).join(' ');
    const entry = join(folder, 'entry.ts');
    writeFileSync(entry, `export const words = ${JSON.stringify(words)};`);
    const size = gzipSize(await bundleRecogniser(entry));
    rmSync(folder, { recursive: true });
    expect(size).toBeGreaterThan(BUDGET);
  });
});

describe('what the bench judges', () => {
  test('a figure keeps its budget or breaks it; one without a budget is only told', () => {
    const figure = { what: 'x', value: 20, unit: 'ms' } as const;
    expect([20, 19.9, null].map((budget) => isWithin({ ...figure, budget }))).toEqual([true, false, true]);
  });

  test('percentiles are those of the sorted samples', () => {
    const samples = Array.from({ length: 100 }, (_, at) => 100 - at);
    expect([percentile(samples, 0.5), percentile(samples, 0.95), percentile([7], 0.95)]).toEqual([50, 95, 7]);
  });
});
