import { MODELE } from '../../knowledge/compiled/comprehension.js';
import { loadEngine } from '../../knowledge/comprehension/engine.ts';
import type { Modele } from '../../knowledge/comprehension/model.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import { enlarge } from './comprehension/enlarge.ts';

/** Read in one place only: a minifier writes a constant again wherever it is used. */
const read = (): Modele => JSON.parse(MODELE) as Modele;

/** The times to read and load the model, and to answer a first question, which prepares the rest. Milliseconds. */
export function loadOnce(): { load: number; first: number } {
  const start = performance.now();
  const moteur = loadEngine(read());
  const loaded = performance.now();
  understand('Où est ma facture ?', moteur);
  return { load: loaded - start, first: performance.now() - loaded };
}

/** Times of each question, after one pass to warm up. Milliseconds. */
export function time(questions: readonly string[], times: number): { answers: readonly number[]; answered: number } {
  const moteur = loadEngine(times === 1 ? read() : enlarge(read(), times));
  const topics = new Set(questions.map((question) => understand(question, moteur).topic));
  const answers = questions.map((question) => {
    const before = performance.now();
    understand(question, moteur);
    return performance.now() - before;
  });
  return { answers, answered: topics.size };
}
