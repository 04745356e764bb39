import { z } from 'zod';
import { EMPTY, type Tally } from './tally.ts';

/**
 * How a stage says what it did. `check`: one check, by its exit code. `vitest`, `playwright`: the runner's JSON report.
 * `closing-line`: « N passed, N failed » as the last line of its output.
 */
export type ReportKind = 'check' | 'vitest' | 'playwright' | 'closing-line';

/** What a finished command left to read. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly output: string;
  /** text of the report file; null when the command wrote none */
  readonly report: string | null;
}

const VITEST = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

function readVitest(report: string): Tally {
  const files = VITEST.parse(JSON.parse(report)).testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const named = (...statuses: string[]): string[] =>
    tests.filter(({ status }) => statuses.includes(status)).map(({ fullName }) => fullName);
  // A file that throws before its first test reports no test at all.
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  );
  const failures = [
    ...named('failed'),
    ...broken.map(({ name, message }) => `${name}: ${message ?? 'failed outside its tests'}`),
  ];
  return {
    passed: named('passed').length,
    failed: failures.length,
    skipped: named('skipped', 'pending', 'todo', 'disabled'),
    failures,
  };
}

interface Suite {
  readonly title: string;
  readonly specs?: readonly { title: string; tests: readonly { status: string }[] }[] | undefined;
  readonly suites?: readonly Suite[] | undefined;
}

const SUITE: z.ZodType<Suite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), tests: z.array(z.object({ status: z.string() })) })).optional(),
  suites: z.lazy(() => z.array(SUITE)).optional(),
});

const PLAYWRIGHT = z.object({ suites: z.array(SUITE), errors: z.array(z.object({ message: z.string().optional() })) });

function listTests({ title, specs = [], suites = [] }: Suite): { title: string; status: string }[] {
  const own = specs.flatMap((spec) => spec.tests.map(({ status }) => ({ title: spec.title, status })));
  return [...own, ...suites.flatMap(listTests)].map((test) => ({ ...test, title: `${title} › ${test.title}` }));
}

function readPlaywright(report: string): Tally {
  const { suites, errors } = PLAYWRIGHT.parse(JSON.parse(report));
  const tests = suites.flatMap(listTests);
  const named = (status: string): string[] => tests.filter((test) => test.status === status).map(({ title }) => title);
  // « flaky » failed once: a retry is for reading its trace, not for passing.
  const failures = [
    ...named('unexpected'),
    ...named('flaky'),
    ...errors.map(({ message }) => message ?? 'error outside the tests'),
  ];
  return { passed: named('expected').length, failed: failures.length, skipped: named('skipped'), failures };
}

function readClosingLine(output: string): Tally | null {
  const found = /^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/.exec(output.trimEnd().split('\n').at(-1) ?? '');
  if (found === null) return null;
  const [passed = 0, failed = 0, skipped = 0] = found.slice(1).map((digits) => Number(digits ?? 0));
  const failures = failed === 0 ? [] : [`${failed} in its own output`];
  return {
    passed,
    failed,
    skipped: Array.from({ length: skipped }, (_, index) => `skipped ${index + 1}, named in its own output`),
    failures,
  };
}

/** The numbers of a stage; null when it left nothing to read. */
export function readReport(kind: ReportKind, { exitCode, output, report }: Outcome): Tally | null {
  switch (kind) {
    case 'check':
      return exitCode === 0 ? { ...EMPTY, passed: 1 } : { ...EMPTY, failed: 1, failures: [`exit code ${exitCode}`] };
    case 'closing-line':
      return readClosingLine(output);
    case 'vitest':
      return report === null ? null : readVitest(report);
    case 'playwright':
      return report === null ? null : readPlaywright(report);
  }
}
