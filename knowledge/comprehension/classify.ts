import { type Indice, vectorOf } from './features.ts';
import type { Classement } from './model.ts';
import type { Lecture } from './read.ts';

export const CLASSEMENT_SCALE = 100;

type Ligne = readonly (readonly [classe: number, poids: number])[];

/** What each clue of a text weighed for a class, for explaining. */
export interface Classeur {
  /** probability of each class */
  classify(lecture: Lecture): Float64Array;
}

/** Turns scores into probabilities. */
export function softmax(scores: Float64Array): Float64Array {
  const high = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp(score - high));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** The multinomial classifier. */
export function loadClasseur({ indices, rarete, poids, biais }: Classement): Classeur {
  const clues = new Map<string, Indice>();
  const lignes: Ligne[] = [];
  let at = 0;
  for (const clue of indices.split('\n')) {
    const ligne: [number, number][] = [];
    for (let left = poids[at++] ?? 0; left > 0; left--) ligne.push([poids[at++] ?? 0, (poids[at++] ?? 0) / CLASSEMENT_SCALE]);
    clues.set(clue, { colonne: lignes.length, rarete: (rarete[lignes.length] ?? 0) / CLASSEMENT_SCALE });
    lignes.push(ligne);
  }
  return {
    classify(lecture) {
      const scores = Float64Array.from(biais, (value) => value / CLASSEMENT_SCALE);
      for (const [colonne, value] of vectorOf(lecture, (clue) => clues.get(clue)))
        for (const [classe, weight] of lignes[colonne] ?? []) scores[classe] = (scores[classe] ?? 0) + value * weight;
      return softmax(scores);
    },
  };
}
