import { defineConfig } from '@playwright/test';

/** The three procedures in Agents Playground, as Teams and as Web Chat. The long tier: the Playground is fetched for it. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.playground.ts',
  workers: 1,
  retries: 0,
  timeout: 10 * 60_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: '../../test-results/playground-traces',
});
