import type { Clock } from './clock.ts';
import { type CommandOutcome, runCommand } from './command.ts';
import { readReport } from './reports.ts';
import type { Stage } from './stage.ts';
import { addFailure, EMPTY, type Tally } from './tally.ts';

export interface StageResult extends Tally {
  readonly name: string;
  readonly milliseconds: number;
  readonly output: string;
  readonly figures: boolean;
}

function read(stage: Stage, outcome: CommandOutcome): Tally {
  try {
    return readReport(stage.report, outcome) ?? addFailure(EMPTY, `no report (exit code ${outcome.exitCode})`);
  } catch (error) {
    return addFailure(EMPTY, `unreadable report: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The stage's own count, corrected by what its process did: a green report does not cover a crash, nor an absence of tests. */
function judge(stage: Stage, outcome: CommandOutcome): Tally {
  if (outcome.stopped !== null) return addFailure({ ...read(stage, outcome), failed: 0, failures: [] }, outcome.stopped);
  const tally = read(stage, outcome);
  if (tally.failed > 0) return tally;
  if (outcome.exitCode !== 0) return addFailure(tally, `crashed (exit code ${outcome.exitCode})`);
  return tally.passed === 0 ? addFailure(tally, 'no test was run') : tally;
}

export async function runStage(stage: Stage, clock: Clock): Promise<StageResult> {
  const start = clock.now();
  const figures = stage.figures === true;
  if (clock.left() === 0) {
    return { ...addFailure(EMPTY, 'not run: out of time'), name: stage.name, milliseconds: 0, output: '', figures };
  }
  const outcome = await runCommand(stage, clock);
  return { ...judge(stage, outcome), name: stage.name, milliseconds: clock.now() - start, output: outcome.output, figures };
}
