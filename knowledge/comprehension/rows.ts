import type { Lignes } from './model.ts';
import { pack, stepsOf, unpack } from './packed.ts';

/** One row of the model: a term, and pairs of a column and a value, by growing column. */
export interface Ligne {
  readonly terme: number;
  readonly paires: readonly (readonly [colonne: number, valeur: number])[];
}

/** Writes rows, by growing term. */
export function packRows(rows: readonly Ligne[]): Lignes {
  return {
    pas: pack(stepsOf(rows.map(({ terme }) => terme))),
    tailles: pack(rows.map(({ paires }) => paires.length)),
    colonnes: pack(rows.flatMap(({ paires }) => stepsOf(paires.map(([colonne]) => colonne)))),
    valeurs: pack(rows.flatMap(({ paires }) => paires.map(([, valeur]) => valeur))),
  };
}

/** Reads what `packRows` wrote. */
export function unpackRows(lignes: Lignes): readonly Ligne[] {
  const tailles = unpack(lignes.tailles);
  const colonnes = unpack(lignes.colonnes);
  const valeurs = unpack(lignes.valeurs);
  let terme = 0;
  let at = 0;
  return Array.from(unpack(lignes.pas), (step, row) => {
    terme += step;
    const paires: [number, number][] = [];
    let colonne = 0;
    for (const end = at + (tailles[row] ?? 0); at < end; at++) {
      colonne += colonnes[at] ?? 0;
      paires.push([colonne, valeurs[at] ?? 0]);
    }
    return { terme, paires };
  });
}
