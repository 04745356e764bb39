import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Clock } from './clock.ts';
import type { Outcome } from './reports.ts';
import { REPORT_FILE, type Stage } from './stage.ts';

const TOOLS = resolve(import.meta.dirname, '../../node_modules/.bin');

/** An outcome, and what ended the command when it did not end by itself. */
export interface CommandOutcome extends Outcome {
  readonly stopped: string | null;
}

/** Runs a stage's command until it ends or the clock does. Its whole process group dies with it: no browser outlives a run. */
export async function runCommand({ command, env }: Stage, clock: Clock): Promise<CommandOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  const file = join(folder, 'report.json');
  const fill = (text: string): string => text.replaceAll(REPORT_FILE, file);
  const [program, ...args] = command.map(fill);
  const child = spawn(program ?? '', args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NO_COLOR: '1',
      PATH: `${TOOLS}${delimiter}${process.env.PATH}`,
      ...Object.fromEntries(Object.entries(env ?? {}).map(([key, value]) => [key, fill(value)])),
    },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));

  let stopped: string | null = null;
  const kill = (why: string): void => {
    stopped = why;
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // already gone
    }
  };
  const timer = setTimeout(() => kill('out of time'), clock.left());
  const interrupt = (): void => kill('interrupted');
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);

  const exitCode = await new Promise<number | null>((done) => {
    child.on('error', (error) => {
      stopped ??= error.message;
      done(null);
    });
    child.on('close', (code, signal) => {
      if (signal !== null) stopped ??= `ended by ${signal}`;
      done(code);
    });
  });
  clearTimeout(timer);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  const report = existsSync(file) ? readFileSync(file, 'utf8') : null;
  rmSync(folder, { recursive: true, force: true });
  return { exitCode, output: Buffer.concat(chunks).toString('utf8'), report, stopped };
}
