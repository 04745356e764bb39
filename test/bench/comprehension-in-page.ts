import { MODELE } from '../../knowledge/compiled/comprehension.js';
import { loadEngine } from '../../knowledge/comprehension/engine.ts';
import type { Modele } from '../../knowledge/comprehension/model.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import { enlarge } from './comprehension/enlarge.ts';

/** Read in one place only: a minifier writes a constant again wherever it is used. */
const read = (): Modele => JSON.parse(MODELE) as Modele;

/** Times of each question, after one pass to warm up; the time to load, the first time. Milliseconds. */
export function time(
  questions: readonly string[],
  times: number,
): { load: number; answers: readonly number[]; answered: number } {
  const modele = times === 1 ? null : enlarge(read(), times);
  const start = performance.now();
  const moteur = loadEngine(modele ?? read());
  const load = performance.now() - start;
  const topics = new Set(questions.map((question) => understand(question, moteur).topic));
  const answers = questions.map((question) => {
    const before = performance.now();
    understand(question, moteur);
    return performance.now() - before;
  });
  return { load, answers, answered: topics.size };
}
