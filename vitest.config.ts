import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // A file that needs a document asks for it: `// @vitest-environment jsdom` on its first line.
          environment: 'node',
          // Some tests start real programs, several times over, on a machine that may be busy.
          testTimeout: 60_000,
          include: ['test/unit/**/*.test.{ts,tsx}', '{knowledge,bot,extension}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, '.output/**', '.wxt/**'],
          globalSetup: ['test/harness/provide-postgres.ts'],
          setupFiles: ['test/harness/fixed-seed.ts'],
        },
      },
    ],
  },
});
