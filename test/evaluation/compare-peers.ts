import { PEERS } from './peers.ts';
import { ours } from './report-questions.ts';
import { type Questions, type Repondeur, runQuestions } from './run-questions.ts';
import { BUTS, count, outcomesOf, rate } from './score-questions.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const OURS = 'notre compréhension';
const ALL: Readonly<Record<string, () => Repondeur>> = { [OURS]: () => ours, ...PEERS };

/** The rate of each goal, by way of answering. */
export type Comparaison = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The same questions asked of our understanding and of the libraries that could stand in its place. */
export function comparePeers(questions: Questions): Comparaison {
  return Object.fromEntries(
    Object.entries(ALL).map(([name, make]) => {
      const essais = runQuestions(questions, make());
      return [name, Object.fromEntries(BUTS.map((but) => [but.nom, rate(count(outcomesOf(essais, but)))]))];
    }),
  );
}

/** One row a goal, one column a way of answering. */
export function printPeers(figures: Comparaison): void {
  console.table(
    Object.fromEntries(
      BUTS.map(({ nom }) => [
        nom,
        Object.fromEntries(Object.entries(figures).map(([name, own]) => [name, percent(own[nom] ?? 0)])),
      ]),
    ),
  );
}

/** Whether our first topics are right more often than every library's; if not, a library should be used. */
export function isBest(figures: Comparaison): boolean {
  const right = (name: string): number => figures[name]?.['français : juste au premier rang'] ?? 0;
  return Object.keys(PEERS).every((name) => right(OURS) > right(name));
}
