import { loadComprehension } from '../../knowledge/comprehension/load.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import { interval } from './bootstrap.ts';
import { type Essai, type Essais, type Questions, type Repondeur, type Reponse, runQuestions } from './run-questions.ts';
import { BUTS, calibrationError, count, isHeld, isRight, outcomesOf, rate, type Taux } from './score-questions.ts';
import { withErrors } from './typing-errors.ts';

/** One goal with what was measured. */
export interface Resultat extends Taux {
  readonly but: string;
  readonly borne: string;
  readonly valeur: number;
  readonly intervalle: readonly [number, number];
  readonly tenu: boolean;
}

/** All that is said of the questions of a half. */
export interface Rapport {
  readonly buts: readonly Resultat[];
  readonly ecartDeConfiance: number;
  /** rate of right first topics, French, with that many typing errors */
  readonly fautes: Readonly<Record<string, number>>;
  readonly constantes: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const SEEDS = [1, 2, 3] as const;
const ERRORS = [0, 1, 2, 3] as const;

/** Our own understanding. */
export const ours: Repondeur = (question) => understand(question, loadComprehension());

const always = (mode: Reponse['mode']): Repondeur => {
  const topic = mode === 'decline' ? 'hors-sujet' : 'facture:statuts';
  const alternatives = mode === 'decline' ? [] : (['facture:deposer', 'tache:se-connecter', 'general:panne'] as const);
  return () => ({ mode, topic, alternatives, also: [], confidence: 0 });
};

/** What was measured of each goal; a goal without questions in this half is left out. */
const resultsOf = (essais: Essais): readonly Resultat[] =>
  BUTS.flatMap((but) => {
    const outcomes = outcomesOf(essais, but);
    if (outcomes.length === 0) return [];
    const taux = count(outcomes);
    return {
      but: but.nom,
      borne: `${but.auMoins ? '≥' : '≤'} ${100 * but.borne} %`,
      ...taux,
      valeur: rate(taux),
      intervalle: interval(outcomes),
      tenu: isHeld(but, taux),
    };
  });

/** Right first topics in French when everybody types in haste: the mean over three draws. */
function withTypingErrors(questions: Questions, repond: Repondeur): Rapport['fautes'] {
  const french = questions['dans-le-sujet.fr'];
  const rightWith = (errors: number, seed: number): number =>
    french.filter((cas, at) => isRight({ cas, got: repond(withErrors(cas.question, errors, seed * 1000 + at)) })).length;
  return Object.fromEntries(
    ERRORS.map((errors) => {
      const seeds = errors === 0 ? [0] : SEEDS;
      return [
        errors,
        seeds.reduce<number>((sum, seed) => sum + rightWith(errors, seed), 0) / (seeds.length * french.length || 1),
      ];
    }),
  );
}

const figures = (essais: Essais): Readonly<Record<string, number>> =>
  Object.fromEntries(resultsOf(essais).map(({ but, valeur }) => [but, valeur]));

/** Measures one way of answering on one half, beside two that need no thought. */
export function report(questions: Questions, repond: Repondeur = ours): { rapport: Rapport; essais: Essais } {
  const essais = runQuestions(questions, repond);
  const rapport = {
    buts: resultsOf(essais),
    ecartDeConfiance: calibrationError(essais),
    fautes: withTypingErrors(questions, repond),
    constantes: {
      'toujours faire préciser': figures(runQuestions(questions, always('clarify'))),
      'toujours décliner': figures(runQuestions(questions, always('decline'))),
    },
  };
  return { rapport, essais };
}

/** Rates of right first topics by a property of the question, worst first. */
export function byProperty(
  essais: readonly Essai[],
  property: (essai: Essai) => string,
): readonly (Taux & { readonly nom: string })[] {
  const names = [...new Set(essais.map(property))];
  return names
    .map((nom) => ({ nom, ...count(essais.filter((essai) => property(essai) === nom).map((essai) => isRight(essai) === true)) }))
    .sort((a, b) => rate(a) - rate(b) || a.nom.localeCompare(b.nom));
}

/** Pairs of topics taken for one another, most often first. */
export function confusions(
  essais: readonly Essai[],
): readonly { readonly attendu: string; readonly obtenu: string; readonly fois: number }[] {
  const pairs = new Map<string, number>();
  for (const essai of essais)
    if (isRight(essai) === false) {
      const key = `${essai.cas.topic} ${essai.got.topic}`;
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  return [...pairs]
    .map(([key, fois]) => ({ attendu: key.split(' ')[0] ?? '', obtenu: key.split(' ')[1] ?? '', fois }))
    .sort((a, b) => b.fois - a.fois);
}
