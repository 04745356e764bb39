import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startClock } from '../harness/clock.ts';
import { withoutMachine, writeLongReport } from '../harness/long-report.ts';
import type { ReportKind } from '../harness/reports.ts';
import { runStage } from '../harness/run-stage.ts';
import { runTier } from '../harness/run-tier.ts';
import { REPORT_FILE, type Stage } from '../harness/stage.ts';
import { TIERS } from '../harness/stages.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A stage whose command is a line of JavaScript. */
const script = (code: string, report: ReportKind = 'closing-line'): Stage => ({
  name: 'essai',
  command: [process.execPath, '-e', code],
  report,
});
const run = (stage: Stage, minutes = 1) => runStage(stage, startClock(minutes));

describe('a stage', () => {
  it('counts one check by its exit code', async () => {
    expect(await run(script('', 'check'))).toMatchObject({ passed: 1, failed: 0 });
    expect(await run(script('process.exit(3)', 'check'))).toMatchObject({ passed: 0, failed: 1, failures: ['exit code 3'] });
  });

  it('reads the closing line of a command of ours', async () => {
    expect(await run(script('console.log("12 passed, 0 failed, 1 skipped")'))).toMatchObject({
      passed: 12,
      failed: 0,
      skipped: [expect.any(String)],
    });
    expect(await run(script('console.log("12 passed, 3 failed"); process.exit(1)'))).toMatchObject({ passed: 12, failed: 3 });
  });

  it('fails when it finds no test', async () => {
    expect(await run(script('console.log("0 passed, 0 failed")'))).toMatchObject({ failed: 1, failures: ['no test was run'] });
    expect(await run(script('console.log("0 passed, 0 failed, 4 skipped")'))).toMatchObject({
      failed: 1,
      failures: ['no test was run'],
    });
  });

  it('fails when its process crashes after a good report', async () => {
    expect(await run(script('console.log("5 passed, 0 failed"); process.exit(7)'))).toMatchObject({ passed: 5, failed: 1 });
    expect(await run(script('console.log("5 passed, 0 failed"); process.kill(process.pid, "SIGSEGV")'))).toMatchObject({
      failed: 1,
    });
  });

  it('fails when it leaves no report, or one that cannot be read', async () => {
    expect(await run(script('', 'vitest'))).toMatchObject({ passed: 0, failed: 1, failures: ['no report (exit code 0)'] });
    const garbage = script(`require('fs').writeFileSync('${REPORT_FILE}', '{}')`, 'vitest');
    expect((await run(garbage)).failures).toEqual([expect.stringContaining('unreadable report')]);
    expect(await run(script('console.log("all good")'))).toMatchObject({ passed: 0, failed: 1 });
  });

  it('shows its figures when they are what it is run for, even when all is well', async () => {
    const lines: string[] = [];
    const quiet = script('console.log("42 ms")', 'check');
    await runTier([quiet, { ...quiet, figures: true }], startClock(1), (line) => lines.push(line));
    expect(lines.filter((line) => line.includes('42 ms'))).toHaveLength(1);
  });

  it('fails when its program does not exist', async () => {
    expect(await run({ name: 'essai', command: ['no-such-program'], report: 'check' })).toMatchObject({ passed: 0, failed: 1 });
  });

  it('is stopped with its children when the clock ends, and those after it do not start', async () => {
    const sleep = script(
      `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })`,
    );
    const lines: string[] = [];
    const { failed } = await runTier([sleep, script('console.log("1 passed, 0 failed")')], startClock(0.01), (line) =>
      lines.push(line),
    );
    expect(failed).toBe(2);
    expect(lines.join('\n')).toContain('not run: out of time');
  });
});

describe('the reports of the real runners', () => {
  const tests = `it('holds', () => {}); it('breaks', () => { throw new Error('no'); }); it.skip('sleeps', () => {});`;
  const vitest = mkdtempSync(join(tmpdir(), 'harness-'));
  const playwright = mkdtempSync(join(tmpdir(), 'harness-'));
  beforeAll(() => {
    writeFileSync(join(vitest, 'mixed.test.ts'), tests);
    writeFileSync(join(vitest, 'broken.test.ts'), `throw new Error('never loads');`);
    symlinkSync(join(ROOT, 'node_modules'), join(playwright, 'node_modules'));
    writeFileSync(join(playwright, 'mixed.spec.ts'), `import { test as it } from '@playwright/test'; ${tests}`);
  });
  afterAll(() => {
    for (const folder of [vitest, playwright]) rmSync(folder, { recursive: true, force: true });
  });

  it('a failing Vitest test, a file that does not load and a skipped test are counted', async () => {
    const command = ['vitest', 'run', '--root', vitest, '--globals', '--reporter=json', `--outputFile=${REPORT_FILE}`] as const;
    const result = await run({ name: 'essai', command, report: 'vitest' });
    expect(result).toMatchObject({ passed: 1, failed: 2, skipped: ['sleeps'] });
    expect(result.failures.join('\n')).toMatch(/breaks.*broken\.test\.ts/s);
  }, 30_000);

  it('a failing Playwright test and a skipped one are counted', async () => {
    const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: REPORT_FILE };
    const result = await run({
      name: 'essai',
      command: ['playwright', 'test', '-c', playwright, '--reporter=json'],
      env,
      report: 'playwright',
    });
    expect(result).toMatchObject({
      passed: 1,
      failed: 1,
      skipped: ['mixed.spec.ts › sleeps'],
      failures: ['mixed.spec.ts › breaks'],
    });
  }, 30_000);
});

describe('a run', () => {
  it('adds its stages up and ends with the plain closing line', async () => {
    const lines: string[] = [];
    const stages = [
      script('', 'check'),
      script('console.log("10 passed, 2 failed"); process.exit(1)'),
      script('console.log("0 passed, 0 failed")'),
    ];
    const total = await runTier(stages, startClock(1), (line) => lines.push(line));
    expect(total).toMatchObject({ passed: 11, failed: 3 });
    expect(lines.at(-1)).toBe('11 passed, 3 failed');
  });

  it('names the skipped tests and the failures', async () => {
    const lines: string[] = [];
    await runTier([script('console.log("1 passed, 1 failed, 1 skipped"); process.exit(1)')], startClock(1), (line) =>
      lines.push(line),
    );
    expect(lines.join('\n')).toMatch(/skipped: .*failed: /s);
  });

  it('without a stage fails', async () => {
    expect(await runTier([], startClock(1), () => {})).toMatchObject({ failed: 1 });
  });

  it('refuses a tier that does not exist, with an exit code', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/run.ts', '--tier', 'nowhere'], { cwd: ROOT, encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('--tier nowhere');
  });
});

describe('the report of a long run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'harness-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says its date, commit and command, and keeps the earlier runs of the day', () => {
    const date = new Date('2026-11-24T10:20:30Z');
    writeLongReport({ command: 'npm run test:long', output: '1 passed, 0 failed', date }, folder);
    const path = writeLongReport({ command: 'npm run test:long', output: '2 passed, 0 failed', date }, folder);
    expect(path).toMatch(/2026-11-24\.md$/);
    const text = readFileSync(path, 'utf8');
    expect(text.match(/^- Commit : [0-9a-f]{40}/gm)).toHaveLength(2);
    for (const part of ['- Commande : `npm run test:long`', '1 passed, 0 failed', '2 passed, 0 failed', '2026-11-24T10:20:30'])
      expect(text).toContain(part);
  });

  it('holds no folder of this machine, no colour', () => {
    const output = `\u001B[31mfailed\u001B[39m at ${ROOT}/test/run.ts, ${join(tmpdir(), 'x')}`;
    expect(withoutMachine(output)).toBe('failed at ./test/run.ts, <tmp>/x');
  });
});

describe('the tiers', () => {
  it.each(Object.entries(TIERS))(
    '%s: every stage has a name of its own, and a reporter that writes the report it reads',
    (_tier, stages) => {
      expect(new Set(stages.map(({ name }) => name)).size).toBe(stages.length);
      for (const { command, env = {}, report } of stages) {
        const writes = [...command, ...Object.values(env)].some((text) => text.includes(REPORT_FILE));
        expect(writes).toBe(report === 'vitest' || report === 'playwright');
      }
    },
  );

  it('continuous integration runs exactly the test command of the README', () => {
    const commands = readFileSync(join(ROOT, '.ci/run'), 'utf8').split('\n');
    expect(commands.filter((line) => /^(npm|node|npx)\b/.test(line))).toEqual(['npm ci', 'npm test']);
  });
});
