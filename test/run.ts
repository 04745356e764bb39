import { parseArgs } from 'node:util';
import { startClock } from './harness/clock.ts';
import { writeLongReport } from './harness/long-report.ts';
import { runTier } from './harness/run-tier.ts';
import { TIERS, type Tier } from './harness/stages.ts';

const HARD_STOP_MINUTES = { ci: 45, long: 24 * 60 } as const;

const { tier, only } = parseArgs({ options: { tier: { type: 'string', default: 'ci' }, only: { type: 'string' } } }).values;
const isTier = (name: string): name is Tier => name in TIERS;
if (!isTier(tier)) throw new Error(`--tier ${tier}: expected ${Object.keys(TIERS).join(' or ')}`);

const lines: string[] = [];
/** `--only WORD`: the stages whose name holds it, to look at one alone. */
const stages = TIERS[tier].filter(({ name }) => only === undefined || name.includes(only));
const { failed } = await runTier(stages, startClock(HARD_STOP_MINUTES[tier]), (line) => {
  lines.push(line);
  console.log(line);
});
if (tier === 'long') {
  const command = `npm run test:long${only === undefined ? '' : ` -- --only "${only}"`}`;
  writeLongReport({ command, output: lines.join('\n'), date: new Date() });
}
process.exitCode = failed === 0 ? 0 : 1;
