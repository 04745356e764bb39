import { parseArgs } from 'node:util';
import { assistant } from './assistant/assistant.ts';
import { type Bench, type Figure, isWithin } from './bench-module.ts';
import { comprehension } from './comprehension/comprehension.ts';
import { extension } from './extension/extension.ts';
import { recognition } from './recognition/recognition.ts';
import { serveur } from './serveur/serveur.ts';

const BENCHES: readonly Bench[] = [recognition, comprehension, extension, assistant, serveur];

const UNITS = { ms: ' ms', kB: ' kB', nombre: '' } as const;

function line(figure: Figure): string {
  const { what, value, unit, budget } = figure;
  const told = `${value.toFixed(value < 10 ? 2 : 1)}${UNITS[unit]}`;
  const judged = budget === null ? '' : `${`≤ ${budget}${UNITS[unit]}`.padEnd(12)}tenu : ${isWithin(figure) ? 'oui' : 'non'}`;
  return `  ${what.padEnd(66)}${told.padStart(12)}  ${judged}`.trimEnd();
}

/** `npm run bench [-- NAME…] [--json]`: exit 1 when a budget is not kept, 2 when a name is unknown. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } });
const unknown = positionals.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(`Mesure inconnue : ${unknown.join(', ')}. Mesures : ${BENCHES.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}
const chosen = BENCHES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const results: { name: string; figures: readonly Figure[] }[] = [];
for (const { name, run } of chosen) {
  const figures = await run();
  results.push({ name, figures });
  if (values.json !== true) console.log([name, ...figures.map(line), ''].join('\n'));
}
if (values.json === true) {
  const judged = results.map(({ name, figures }) => ({ name, figures: figures.map((one) => ({ ...one, tenu: isWithin(one) })) }));
  console.log(JSON.stringify(judged, null, 2));
}
if (results.some(({ figures }) => !figures.every(isWithin))) process.exitCode = 1;
