import { REPORT_FILE, type Stage } from './stage.ts';

const VITEST_REPORT = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT_FILE}`] as const;

/** What `npm test` runs, in this order. A stage is a command and the way its result is read. */
const CI: readonly Stage[] = [
  { name: 'catalogue', command: ['node', 'knowledge/build/compile.ts'], report: 'check' },
  { name: 'content', command: ['node', 'bot/cli/knowledge.ts', 'check'], report: 'check' },
  { name: 'types', command: ['tsc', '--noEmit'], report: 'check' },
  { name: 'types of pure code (no DOM, no Node)', command: ['tsc', '--noEmit', '-p', 'tsconfig.pure.json'], report: 'check' },
  { name: 'lint', command: ['biome', 'ci', '--colors=off', '--error-on-warnings'], report: 'check' },
  { name: 'boundaries', command: ['depcruise', '-c', '.dependency-cruiser.mjs', '-T', 'err', '.'], report: 'check' },
  { name: 'unused code', command: ['knip'], report: 'check' },
  { name: 'unit and property', command: ['vitest', 'run', '--project', 'unit', ...VITEST_REPORT], report: 'vitest' },
  { name: 'evaluation, pages never seen', command: ['node', 'test/evaluation/evaluate.ts'], report: 'check' },
  { name: 'end to end, Chromium and Firefox', command: ['node', 'test/e2e/run.ts', REPORT_FILE], report: 'playwright' },
];

/** What `npm run test:long` runs: what is too long for every change. Its output is kept in `test/longs/`. */
const LONG: readonly Stage[] = [
  {
    name: 'properties, 5,000 cases each',
    command: ['vitest', 'run', '--project', 'unit', '--testTimeout=600000', ...VITEST_REPORT],
    env: { FAST_CHECK_RUNS: '5000' },
    report: 'vitest',
  },
  {
    name: 'kill -9, 100 times, echo and real dialogue; 50 users × 20 turns',
    command: ['vitest', 'run', '--project', 'unit', 'server', '--testTimeout=3600000', ...VITEST_REPORT],
    env: { DIAPASON_KILLS: '100' },
    report: 'vitest',
  },
  {
    name: 'two processes on PostgreSQL behind a balancer: 200 conversations, kill -9, the database restarted',
    command: ['vitest', 'run', '--project', 'unit', 'several-processes', '--testTimeout=3600000', ...VITEST_REPORT],
    env: { DIAPASON_KILLS: '100', DIAPASON_CONVERSATIONS: '200' },
    report: 'vitest',
    figures: true,
  },
  {
    name: 'everything × everything and endurance, Chromium and Firefox',
    command: ['node', 'test/e2e/run.ts', REPORT_FILE, '--project=long'],
    report: 'playwright',
  },
  {
    name: 'the three procedures in Agents Playground, as Teams and as Web Chat',
    command: ['node', 'test/playground/run.ts', REPORT_FILE],
    report: 'playwright',
  },
  {
    name: 'evaluation, side by side with peers',
    command: ['node', 'test/evaluation/evaluate.ts', '--peers'],
    report: 'check',
    figures: true,
  },
  { name: 'bench', command: ['node', 'test/bench/bench.ts'], report: 'check', figures: true },
];

export const TIERS = { ci: CI, long: LONG };
export type Tier = keyof typeof TIERS;
