import type { Analyse, Moteur } from './engine.ts';
import type { Reglage } from './model.ts';
import type { Part } from './parts.ts';
import type { Index } from './search.ts';

const TINY = 1e-4;
/** How heavy a word that nobody asked with is, beside one that others asked with. */
const FOREIGN_WEIGHT = 3;
/** The word of our own name. */
const OUR_NAME = 'chorus';
/** The idea of an invoicing framework: nobody else has « A9 ». */
const FRAMEWORK = 'cadre';

const sum = (parts: readonly Part[]): number => parts.reduce((total, { p }) => total + p, 0);

/** How much of what terms tell is told by a column of an index too. */
export function shareIn(termes: Analyse['termes'], index: Index, colonne: number): number {
  let found = 0;
  let elsewhere = 0;
  let foreign = 0;
  for (const { numero } of termes) {
    const rarete = numero === null ? null : index.rarete(numero);
    const part = numero === null ? 0 : index.part(numero, colonne);
    if (rarete === null) foreign++;
    else if (part > 0) found += part;
    else elsewhere += rarete;
  }
  return found / (found + elsewhere + FOREIGN_WEIGHT * foreign + 1);
}

/** The same of the first topic. */
const shareOf = ({ termes, sujets, langue }: Analyse, moteur: Moteur): number =>
  shareIn(termes, moteur.index(langue), moteur.modele.classes.indexOf(sujets[0]?.nom ?? ''));

/**
 * The signs of confidence, the constant first. Few, and close to the scores themselves: many more fit the held-out ways of
 * asking better, and questions nobody tuned for worse.
 */
export function signsOf(analyse: Analyse, moteur: Moteur): readonly number[] {
  const { sujets, horsSujet, vagues, classementHorsSujet, lecture } = analyse;
  const [first = 0, second = 0] = sujets.map(({ p }) => p);
  const isNamed = lecture.concepts.some(({ valeur }) => valeur.startsWith('nom:') || valeur === FRAMEWORK);
  return [
    1,
    Math.log(first + TINY),
    Math.log((first + TINY) / (second + TINY)),
    Math.log((sum(horsSujet) + TINY) / (sum(sujets) + TINY)),
    Math.log(sum(vagues) + TINY),
    Math.log(classementHorsSujet + TINY),
    shareOf(analyse, moteur),
    isNamed ? 1 : 0,
    lecture.mots.some(({ mot }) => mot === OUR_NAME) ? 1 : 0,
  ];
}

const logistic = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), 0)));

/** How sure one may be that the first topic is the right one, and that the text is about us at all. */
export function confidenceOf(signs: readonly number[], { juste, dansLeSujet }: Reglage): { juste: number; dansLeSujet: number } {
  return { juste: logistic(juste, signs), dansLeSujet: logistic(dansLeSujet, signs) };
}
