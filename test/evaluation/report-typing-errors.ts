import { type Essais, GROUPES, type Groupe, type Questions, type Repondeur } from './run-questions.ts';
import { BUTS, count, outcomesOf, rate } from './score-questions.ts';
import { withErrors } from './typing-errors.ts';

/** The rate of each goal. */
export type Figures = Readonly<Record<string, number>>;

const ERRORS = [1, 2, 3] as const;
/** The groups asked again in haste, each with its draws. The goal on typing errors is on French: it is drawn three times, the others once. */
const SEEDS: Readonly<Partial<Record<Groupe, readonly number[]>>> = {
  'dans-le-sujet.fr': [1, 2, 3],
  'dans-le-sujet.en': [1],
  longues: [1],
  ambigues: [1],
  'hors-sujet': [1],
};

/** The rate of each goal over several draws of the same questions; a goal without questions is left out. */
export const figuresOf = (draws: readonly Essais[]): Figures =>
  Object.fromEntries(
    BUTS.flatMap((but) => {
      const outcomes = draws.flatMap((essais) => outcomesOf(essais, but));
      return outcomes.length === 0 ? [] : [[but.nom, rate(count(outcomes))]];
    }),
  );

function draw(questions: Questions, repond: Repondeur, errors: number, seed: number): Essais {
  const ask = (groupe: Groupe) =>
    SEEDS[groupe]?.includes(seed) === true
      ? questions[groupe].map((cas, at) => ({ cas, got: repond(withErrors(cas.question, errors, seed * 1000 + at)) }))
      : [];
  return Object.fromEntries(GROUPES.map((groupe) => [groupe, ask(groupe)])) as unknown as Essais;
}

/** The figures when everybody types in haste, by number of typing errors. */
export const withTypingErrors = (questions: Questions, repond: Repondeur): Readonly<Record<string, Figures>> =>
  Object.fromEntries(
    ERRORS.map((errors) => [
      errors,
      figuresOf([...new Set(Object.values(SEEDS).flat())].map((seed) => draw(questions, repond, errors, seed))),
    ]),
  );
