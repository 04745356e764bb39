import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readCases, runCase } from './run-pages.ts';
import { judgeScores, score } from './scores.ts';

const { values } = parseArgs({ options: { sealed: { type: 'boolean' }, json: { type: 'boolean' } } });
const half = values.sealed === true ? 'scellees' : 'ouvertes';
const { scores, misses } = score(readCases(half).map((cas) => ({ cas, got: runCase(cas) })));
const buts = judgeScores(scores);

if (values.json === true) console.log(JSON.stringify({ half, scores, buts }));
else console.table(buts.map(({ but, valeur, tenu }) => ({ but, valeur, tenu: tenu ? 'oui' : 'non' })));

if (values.sealed === true) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const figures = buts.map(({ but, valeur }) => `${but} : ${valeur}`).join(' · ');
  appendFileSync(
    new URL('./scelle.md', import.meta.url),
    `- ${new Date().toISOString().slice(0, 10)} · ${commit} · ${scores.cas} cas · ${figures}\n`,
  );
} else {
  for (const miss of misses) console.error(miss);
}
if (scores.cas === 0 || buts.some(({ tenu }) => !tenu)) process.exitCode = 1;
