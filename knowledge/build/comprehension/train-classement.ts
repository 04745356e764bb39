import { SCALE, WEIGHT_ZERO } from '../../comprehension/classify.ts';
import type { Classement } from '../../comprehension/model.ts';
import { pack } from '../../comprehension/packed.ts';
import type { Lecture } from '../../comprehension/read.ts';
import { packRows } from '../../comprehension/rows.ts';
import { surestClues } from '../../comprehension/terms.ts';
import { type Indice, vectorOf } from '../../comprehension/vector.ts';
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
  const clues = dictionnaire.noms.filter((nom) => (counts.get(nom) ?? 0) >= MIN_TEXTS);
  const rarityOf = (clue: string): number => Math.round(Math.log(1 + lus.length / (counts.get(clue) ?? 1)) * SCALE);
  const indices = new Map<string, Indice>(clues.map((clue, ligne) => [clue, { ligne, rarete: rarityOf(clue) / SCALE }]));
  const exemples = lus.map(({ lecture, classe, poids }) => ({
    vecteur: vectorOf(lecture, (clue) => indices.get(clue)),
    classe,
    poids,
  }));
  const { table, biais } = trainClassifier(exemples, classes, clues.length, REGLAGE);
  const rows = clues.map((clue, ligne) => {
    const row = centred([...table.slice(ligne * classes, (ligne + 1) * classes)]);
    const paires = row.flatMap((weight, classe) => (Math.abs(weight) >= MIN_WEIGHT ? [[classe, shipped(weight)] as const] : []));
    return { terme: dictionnaire.numberOf(clue), paires };
  });
  return {
    ...packRows(rows),
    rarete: pack(clues.map(rarityOf)),
    biais: [...biais].map((value) => Math.round(value * SCALE)),
  };
}
