import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printAblation } from './ablation.ts';
import { comparePeers, isBest, printPeers } from './compare-peers.ts';
import { detailsOf } from './details-questions.ts';
import { printDetails, printFigures } from './print-questions.ts';
import { drops, type Reference, referenceOf } from './reference.ts';
import { report } from './report-questions.ts';
import { readCases, runCase } from './run-pages.ts';
import { readQuestions } from './run-questions.ts';
import { judgeScores, score } from './scores.ts';

const { values } = parseArgs({
  options: {
    sealed: { type: 'boolean' },
    json: { type: 'boolean' },
    reference: { type: 'boolean' },
    lot: { type: 'string' },
    peers: { type: 'boolean' },
    ablation: { type: 'boolean' },
  },
});
if (values.ablation === true) {
  printAblation(readQuestions('ouvertes'));
  process.exit();
}
const half = values.sealed === true ? 'scellees' : 'ouvertes';
const lot = values.lot === undefined ? undefined : Number(values.lot);
const FRENCH = 'français : juste au premier rang';
const REFERENCE = new URL('./reference.json', import.meta.url);

const { scores, misses } = score(readCases(half).map((cas) => ({ cas, got: runCase(cas) })));
const buts = judgeScores(scores);
const { rapport, essais } = report(readQuestions(half, lot));
const asked = Object.values(essais).reduce((sum, group) => sum + group.length, 0);

const details = values.sealed === true ? null : detailsOf(essais);

if (values.json === true)
  console.log(JSON.stringify({ half, scores, buts, questions: rapport, ...(details === null ? {} : { details }) }));
else {
  console.table(buts.map(({ but, valeur, tenu }) => ({ but, valeur, tenu: tenu ? 'oui' : 'non' })));
  printFigures(rapport);
}

const fallen: string[] = [];
if (values.sealed === true) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const say = (count: string, figures: readonly string[]): string =>
    `- ${new Date().toISOString().slice(0, 10)} · ${commit} · ${count} · ${figures.join(' · ')}\n`;
  const pages = buts.map(({ but, valeur }) => `${but} : ${valeur}`);
  const questions = rapport.buts.map(
    ({ but, borne, valeur, bon, sur }) => `${but} ${borne} : ${(100 * valeur).toFixed(1)} % (${bon}/${sur})`,
  );
  const errors = Object.entries(rapport.fautes).map(
    ([n, figures]) => `${n} faute(s) : ${(100 * (figures[FRENCH] ?? 0)).toFixed(1)} %`,
  );
  const gap = `écart de confiance : ${(100 * rapport.ecartDeConfiance).toFixed(1)} %`;
  appendFileSync(
    new URL('./scelle.md', import.meta.url),
    say(`${scores.cas} cas`, pages) + say(`${asked} questions`, [...questions, ...errors, gap]),
  );
} else {
  if (values.json !== true && details !== null) printDetails(details);
  for (const miss of misses) console.error(miss);
  if (values.reference === true) writeFileSync(REFERENCE, `${JSON.stringify(referenceOf(rapport), null, 2)}\n`);
  else if (lot === undefined && existsSync(REFERENCE))
    fallen.push(...drops(rapport, JSON.parse(readFileSync(REFERENCE, 'utf8')) as Reference));
  for (const drop of fallen) console.error(`En baisse, au-delà du bruit : ${drop}`);
}
if (values.peers === true && values.sealed !== true) {
  const figures = comparePeers(readQuestions(half, lot));
  if (values.json === true) console.log(JSON.stringify({ peers: figures }));
  else printPeers(figures);
  if (!isBest(figures)) fallen.push('une bibliothèque seule fait mieux que nous');
}
if (scores.cas === 0 || asked === 0 || buts.some(({ tenu }) => !tenu) || fallen.length > 0) process.exitCode = 1;
