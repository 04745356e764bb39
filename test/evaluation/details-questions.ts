import { interval } from './bootstrap.ts';
import type { Essai, Essais } from './run-questions.ts';
import { count, isRight, rate, type Taux } from './score-questions.ts';

/** Right first topics among the questions that share something. */
export interface Part extends Taux {
  readonly nom: string;
  readonly intervalle: readonly [number, number];
}

/** Two topics, one taken for the other. */
interface Confusion {
  readonly attendu: string;
  readonly obtenu: string;
  readonly fois: number;
}

/** Where the errors are: by kind of question, by topic, by pair. */
export interface Details {
  readonly genres: readonly Part[];
  readonly sujets: readonly Part[];
  readonly confusions: readonly Confusion[];
}

/** Rates of right first topics by a property of the question, worst first. */
function byProperty(essais: readonly Essai[], property: (essai: Essai) => string): readonly Part[] {
  const names = [...new Set(essais.map(property))];
  return names
    .map((nom) => {
      const outcomes = essais.filter((essai) => property(essai) === nom).map((essai) => isRight(essai) === true);
      return { nom, ...count(outcomes), intervalle: interval(outcomes) };
    })
    .sort((a, b) => rate(a) - rate(b) || a.nom.localeCompare(b.nom));
}

/** Pairs of topics taken for one another, most often first. */
function confusionsOf(essais: readonly Essai[]): readonly Confusion[] {
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

/** What the questions of ours that one may read tell, one by one. */
export function detailsOf(essais: Essais): Details {
  const inScope = [...essais['dans-le-sujet.fr'], ...essais['dans-le-sujet.en'], ...essais.longues];
  return {
    genres: byProperty(inScope, ({ cas }) => `${cas.lang} ${cas.kind}`),
    sujets: byProperty(inScope, ({ cas }) => cas.topic),
    confusions: confusionsOf(inScope),
  };
}
