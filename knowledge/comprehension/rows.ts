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

/** A row in hand. */
export interface Paires {
  readonly colonnes: Uint32Array;
  readonly valeurs: Float64Array;
}

/**
 * The rows of a table as they are worked with: each is unpacked the first time it is asked for, then kept, since messages share most
 * of their words. `weigh` turns a value into what is worked with; `count` is how many pairs its row has.
 */
export function keepRows(
  table: Table,
  weigh: (valeur: number, colonne: number, count: number) => number,
): (ligne: number) => Paires {
  const kept: Paires[] = [];
  function unpackRow(ligne: number): Paires {
    const colonnes: number[] = [];
    const valeurs: number[] = [];
    table.each(ligne, (colonne, valeur) => {
      colonnes.push(colonne);
      valeurs.push(valeur);
    });
    const weighed = valeurs.map((valeur, at) => weigh(valeur, colonnes[at] as number, valeurs.length));
    return { colonnes: Uint32Array.from(colonnes), valeurs: Float64Array.from(weighed) };
  }
  return (ligne) => {
    const row = kept[ligne] ?? unpackRow(ligne);
    kept[ligne] = row;
    return row;
  };
}
