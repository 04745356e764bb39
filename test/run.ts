import { parseArgs } from 'node:util';
import { startClock } from './harness/clock.ts';
import { writeLongReport } from './harness/long-report.ts';
import { runTier } from './harness/run-tier.ts';
import { TIERS, type Tier } from './harness/stages.ts';

const HARD_STOP_MINUTES = { ci: 45, long: 24 * 60 } as const;

const { tier } = parseArgs({ options: { tier: { type: 'string', default: 'ci' } } }).values;
const isTier = (name: string): name is Tier => name in TIERS;
if (!isTier(tier)) throw new Error(`--tier ${tier}: expected ${Object.keys(TIERS).join(' or ')}`);

const lines: string[] = [];
const { failed } = await runTier(TIERS[tier], startClock(HARD_STOP_MINUTES[tier]), (line) => {
  lines.push(line);
  console.log(line);
});
if (tier === 'long') writeLongReport('npm run test:long', lines.join('\n'), new Date());
process.exitCode = failed === 0 ? 0 : 1;
