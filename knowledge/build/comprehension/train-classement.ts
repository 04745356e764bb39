import { SCALE, WEIGHT_ZERO } from '../../comprehension/classify.ts';
import type { Classement } from '../../comprehension/model.ts';
import { pack } from '../../comprehension/packed.ts';
import type { Lecture } from '../../comprehension/read.ts';
import { packRows } from '../../comprehension/rows.ts';
import { surestClues } from '../../comprehension/terms.ts';
import { vectorOf } from '../../comprehension/vector.ts';
import type { Dictionnaire } from './dictionary.ts';
import { trainClassifier } from './train-classifier.ts';

const REGLAGE = { tours: 30, pas: 0.05, freinage: 4e-4, paquet: 32 } as const;
/** A term of one text teaches nothing that search does not find. */
const MIN_TEXTS = 2;
/** Weights nearer to nothing than this are dropped. */
const MIN_WEIGHT = 0.55;

/** A text read, its class, and how much it counts. */
export interface Lu {
  readonly lecture: Lecture;
  readonly classe: number;
  readonly poids: number;
}

/** What is common to all classes changes no probability: without it most weights are nothing, and are not shipped. */
function centred(row: readonly number[]): readonly number[] {
  const middle = [...row].sort((a, b) => a - b)[row.length >> 1] ?? 0;
  return row.map((weight) => weight - middle);
}

const shipped = (weight: number): number => Math.min(2 * WEIGHT_ZERO - 1, Math.max(0, Math.round(weight * SCALE) + WEIGHT_ZERO));

function countClues(lus: readonly Lu[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { lecture } of lus) for (const clue of surestClues(lecture)) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  return counts;
}

/** Trains the classifier and rounds it to what is shipped. */
export function trainClassement(lus: readonly Lu[], classes: number, dictionnaire: Dictionnaire): Classement {
  const counts = countClues(lus);
  const rarities = dictionnaire.noms.map((nom) => {
    const texts = counts.get(nom) ?? 0;
    return texts < MIN_TEXTS ? 0 : Math.max(1, Math.round(Math.log(1 + lus.length / texts) * SCALE));
  });
  const exemples = lus.map(({ lecture, classe, poids }) => ({
    vecteur: vectorOf(
      lecture,
      (term) => (dictionnaire.has(term) ? dictionnaire.numberOf(term) : undefined),
      (number) => (rarities[number] ?? 0) / SCALE,
    ),
    classe,
    poids,
  }));
  const { table, biais } = trainClassifier(exemples, classes, dictionnaire.noms.length, REGLAGE);
  const rows = dictionnaire.noms.map((_, number) =>
    centred([...table.slice(number * classes, (number + 1) * classes)]).flatMap((weight, classe) =>
      Math.abs(weight) >= MIN_WEIGHT ? [[classe, shipped(weight)] as const] : [],
    ),
  );
  return {
    ...packRows(rows),
    rarete: pack(rarities),
    biais: [...biais].map((value) => Math.round(value * SCALE)),
  };
}
