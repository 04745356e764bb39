import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Contexte } from '../../knowledge/comprehension/understand.ts';
import { answer, ligneOf } from './ask/answer.ts';
import { explainLines } from './ask/explain.ts';
import { renderLines } from './ask/render.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage : npm run -s ask -- "votre question" [--explain]
        npm run -s ask -- --jsonl < questions.jsonl    une ligne {"id","question","lang"?} donne une ligne de réponse`;

const LIGNE = z.object({ id: z.union([z.string(), z.number()]), question: z.string(), lang: z.string().optional() });

function readLine(line: string, number: number): z.infer<typeof LIGNE> {
  try {
    return LIGNE.parse(JSON.parse(line));
  } catch {
    throw new UserError(`Ligne ${number} illisible : il faut {"id": …, "question": "…"} sur une ligne.`);
  }
}

const contextOf = (lang: string | undefined): Contexte => (lang === 'fr' || lang === 'en' ? { langue: lang } : {});

async function answerLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const { id, question, lang } = readLine(line, number);
    process.stdout.write(`${JSON.stringify(ligneOf(String(id), answer(question, contextOf(lang))))}\n`);
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
  if (values.jsonl === true) return answerLines();
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
  process.exitCode = 2;
}
