import type { Clock } from './clock.ts';
import { runStage, type StageResult } from './run-stage.ts';
import type { Stage } from './stage.ts';
import { addTallies, type Tally } from './tally.ts';

export interface TierResult extends Tally {
  readonly stages: readonly StageResult[];
}

function render({ name, milliseconds, passed, failed, skipped, failures, output, figures }: StageResult): string {
  const seconds = (milliseconds / 1000).toFixed(1).padStart(6);
  const counts = [`${passed} passed`, `${failed} failed`, ...(skipped.length > 0 ? [`${skipped.length} skipped`] : [])].join(
    ', ',
  );
  const lines = [`${failed === 0 ? '✓' : '✗'} ${seconds} s  ${name}: ${counts}`];
  lines.push(...skipped.map((test) => `    skipped: ${test}`));
  if (failed > 0 || figures) lines.push(output.trimEnd());
  if (failed > 0) lines.push(...failures.map((failure) => `    failed: ${failure}`));
  return lines.join('\n');
}

/** Runs every stage, whatever the one before did, and ends with the plain line that continuous integration reads. */
export async function runTier(stages: readonly Stage[], clock: Clock, write: (line: string) => void): Promise<TierResult> {
  const results: StageResult[] = [];
  for (const stage of stages) {
    const result = await runStage(stage, clock);
    results.push(result);
    write(render(result));
  }
  const total = addTallies(results);
  const failed = stages.length === 0 ? 1 : total.failed;
  write(`${total.passed} passed, ${failed} failed`);
  return { ...total, failed, stages: results };
}
