import { CLASSEMENT_SCALE } from '../../comprehension/classify.ts';
import { cluesOf, type Indice, vectorOf } from '../../comprehension/features.ts';
import type { Classement } from '../../comprehension/model.ts';
import type { Lecture } from '../../comprehension/read.ts';
import { trainClassifier } from './train-classifier.ts';

const REGLAGE = { tours: 30, pas: 0.05, freinage: 1e-4, paquet: 32 } as const;
/** A clue of one text teaches nothing that search does not find. */
const MIN_TEXTS = 2;
/** Weights nearer to nothing than this are dropped. */
const MIN_WEIGHT = 0.3;

/** A text read, its class, and how much it counts. */
export interface Lu {
  readonly lecture: Lecture;
  readonly classe: number;
  readonly poids: number;
}

const round = (value: number): number => Math.round(value * CLASSEMENT_SCALE);

/** What is common to all classes changes no probability: without it most weights are nothing, and are not shipped. */
function centred(row: readonly number[]): readonly number[] {
  const middle = [...row].sort((a, b) => a - b)[row.length >> 1] ?? 0;
  return row.map((weight) => weight - middle);
}

/** Trains the classifier and rounds it to what is shipped. */
export function trainClassement(lus: readonly Lu[], classes: number): Classement {
  const counts = new Map<string, number>();
  for (const { lecture } of lus)
    for (const clue of new Set(Object.values(cluesOf(lecture)).flat())) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const indices = new Map<string, Indice>();
  for (const [clue, count] of counts)
    if (count >= MIN_TEXTS)
      indices.set(clue, { colonne: indices.size, rarete: round(Math.log(1 + lus.length / count)) / CLASSEMENT_SCALE });
  const exemples = lus.map(({ lecture, classe, poids }) => ({
    vecteur: vectorOf(lecture, (clue) => indices.get(clue)),
    classe,
    poids,
  }));
  const { table, biais } = trainClassifier(exemples, classes, indices.size, REGLAGE);
  return {
    indices: [...indices.keys()].join('\n'),
    rarete: [...indices.values()].map(({ rarete }) => round(rarete)),
    poids: [...indices.values()].flatMap(({ colonne }) => {
      const row = centred([...table.slice(colonne * classes, (colonne + 1) * classes)]);
      const kept = row.flatMap((weight, classe) => (Math.abs(weight) >= MIN_WEIGHT ? [classe, round(weight)] : []));
      return [kept.length / 2, ...kept];
    }),
    biais: [...biais].map(round),
  };
}
