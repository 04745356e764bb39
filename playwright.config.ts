import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests of the production builds: `ci` at every change, `long` in the long tier (everything × everything). No retry: a
 * test that fails sometimes is a failure.
 */
export default defineConfig({
  testDir: 'test/e2e',
  projects: [
    { name: 'ci', testMatch: '*.e2e.ts' },
    { name: 'long', testMatch: '*.long.ts', timeout: 30 * 60_000 },
  ],
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results/e2e',
});
