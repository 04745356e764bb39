import { z } from 'zod';
import type { Contexte } from '../../../knowledge/comprehension/understand.ts';
import { answer, ligneOf } from './answer.ts';

const LIGNE = z.object({ id: z.union([z.string(), z.number()]), question: z.string(), lang: z.string().optional() });
const WITH_ID = LIGNE.pick({ id: true });

const contextOf = (lang: string | undefined): Contexte => (lang === 'fr' || lang === 'en' ? { langue: lang } : {});

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** A line that cannot be answered: where it stands, and what it should be. Its own id when it has one. */
export interface Faute {
  readonly id: string | null;
  readonly line: number;
  readonly error: string;
}

function faultOf(value: unknown, line: number): Faute {
  const known = WITH_ID.safeParse(value);
  return {
    id: known.success ? String(known.data.id) : null,
    line,
    error: `Ligne ${line} illisible : il faut {"id": …, "question": "…"} sur une ligne.`,
  };
}

/** One line of output for each line that holds something, in order; what cannot be read stops nothing. */
export async function* answerLines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<ReturnType<typeof ligneOf> | Faute> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const value = parse(line);
    const read = LIGNE.safeParse(value);
    yield read.success
      ? ligneOf(String(read.data.id), answer(read.data.question, contextOf(read.data.lang)))
      : faultOf(value, number);
  }
}
