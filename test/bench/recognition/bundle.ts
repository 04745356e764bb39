import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = resolve(import.meta.dirname, '../recognition-in-page.ts');

/** The recogniser with its labels, as a page would load it: one minified script that defines `recogniser`. */
export async function bundleRecogniser(entry = ENTRY): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'chrome116',
      lib: { entry, formats: ['iife'], name: 'recogniser', fileName: 'recogniser' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const code = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (code.length !== 1 || code[0] === undefined) throw new Error(`One script expected, ${code.length} built`);
  return code[0];
}

/** kB of 1,000 bytes, as budgets count them. */
export const gzipSize = (code: string): number => gzipSync(code, { level: 9 }).length / 1000;
