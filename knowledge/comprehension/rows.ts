import type { Lignes } from './model.ts';
import { openPacked, pack, stepsOf, unpack } from './packed.ts';

/** The pairs of one term, by growing column. */
export type Ligne = readonly (readonly [colonne: number, valeur: number])[];

/** Rows of pairs, one a term. Nothing is read of a row before it is asked for. */
export interface Table {
  readonly length: number;
  /** how many pairs a row has */
  size(ligne: number): number;
  each(ligne: number, visit: (colonne: number, valeur: number) => void): void;
}

/** Writes rows, one for each term in order. */
export const packRows = (rows: readonly Ligne[]): Lignes => ({
  tailles: pack(rows.map((row) => row.length)),
  colonnes: pack(rows.flatMap((row) => stepsOf(row.map(([colonne]) => colonne)))),
  valeurs: pack(rows.flatMap((row) => row.map(([, valeur]) => valeur))),
});

/** Reads what `packRows` wrote. */
export function openRows(lignes: Lignes): Table {
  const tailles = unpack(lignes.tailles);
  const colonnes = openPacked(lignes.colonnes);
  const valeurs = openPacked(lignes.valeurs);
  const debuts = new Uint32Array(tailles.length + 1);
  for (let ligne = 0; ligne < tailles.length; ligne++) debuts[ligne + 1] = (debuts[ligne] as number) + (tailles[ligne] as number);
  return {
    length: tailles.length,
    size: (ligne) => tailles[ligne] ?? 0,
    each(ligne, visit) {
      let colonne = 0;
      for (let at = debuts[ligne] as number; at < (debuts[ligne + 1] as number); at++) {
        colonne += colonnes.at(at);
        visit(colonne, valeurs.at(at));
      }
    },
  };
}
