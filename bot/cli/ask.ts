import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answer } from './ask/answer.ts';
import { answerLines } from './ask/answer-lines.ts';
import { explainLines } from './ask/explain.ts';
import { renderLines } from './ask/render.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage : npm run -s ask -- "votre question" [--explain]
        npm run -s ask -- --jsonl < questions.jsonl    une ligne {"id","question","lang"?} donne une ligne de réponse,
                                                   une ligne illisible donne {"id","line","error"} et le code de sortie 2`;
const UNREADABLE = 2;

/** Answers every line; those that cannot be read are told on both outputs, and make the command fail once all is answered. */
async function answerInput(): Promise<void> {
  for await (const line of answerLines(createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))) {
    process.stdout.write(`${JSON.stringify(line)}\n`);
    if (!('error' in line)) continue;
    console.error(line.error);
    process.exitCode = UNREADABLE;
  }
}

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { explain: { type: 'boolean' }, jsonl: { type: 'boolean' } },
    });
  } catch {
    throw new UserError(`Une option n’est pas comprise. ${USAGE}`);
  }
}

/** Answers one question in the terminal, or a list of them for another program. */
async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(argv);
  if (values.jsonl === true) return answerInput();
  const question = positionals.join(' ').trim();
  if (question === '') throw new UserError(USAGE);
  const reponse = answer(question, {});
  console.log([...(values.explain === true ? [...explainLines(reponse), ''] : []), ...renderLines(reponse)].join('\n'));
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = UNREADABLE;
}
