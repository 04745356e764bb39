import { loadComprehension } from '../../knowledge/comprehension/load.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import { interval } from './bootstrap.ts';
import { type Figures, figuresOf, withTypingErrors } from './report-typing-errors.ts';
import { type Essais, type Questions, type Repondeur, type Reponse, runQuestions } from './run-questions.ts';
import { BUTS, calibrationError, count, isHeld, outcomesOf, rate, type Taux } from './score-questions.ts';

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
  /** the rate of each goal with that many typing errors */
  readonly fautes: Readonly<Record<string, Figures>>;
  readonly constantes: Readonly<Record<string, Figures>>;
}

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

/** Measures one way of answering on one half, beside two that need no thought. */
export function report(questions: Questions, repond: Repondeur = ours): { rapport: Rapport; essais: Essais } {
  const essais = runQuestions(questions, repond);
  const rapport = {
    buts: resultsOf(essais),
    ecartDeConfiance: calibrationError(essais),
    fautes: { 0: figuresOf([essais]), ...withTypingErrors(questions, repond) },
    constantes: {
      'toujours faire préciser': figuresOf([runQuestions(questions, always('clarify'))]),
      'toujours décliner': figuresOf([runQuestions(questions, always('decline'))]),
    },
  };
  return { rapport, essais };
}
