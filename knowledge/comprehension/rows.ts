import type { Lignes } from './model.ts';
import { pack, stepsOf, unpack } from './packed.ts';

/** One row before it is packed: a term, and pairs of a column and a value, by growing column. */
export interface Ligne {
  readonly terme: number;
  readonly paires: readonly (readonly [colonne: number, valeur: number])[];
}

/** Rows as flat lists: those of row `r` stand from `debuts[r]` to `debuts[r + 1]`. */
export interface Table {
  readonly termes: Uint16Array;
  readonly debuts: Uint32Array;
  readonly colonnes: Uint16Array;
  readonly valeurs: Uint16Array;
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
export function unpackRows(lignes: Lignes): Table {
  const termes = unpack(lignes.pas);
  const tailles = unpack(lignes.tailles);
  const colonnes = unpack(lignes.colonnes);
  const debuts = new Uint32Array(termes.length + 1);
  let at = 0;
  for (let row = 0; row < termes.length; row++) {
    if (row > 0) termes[row] = (termes[row] as number) + (termes[row - 1] as number);
    const end = at + (tailles[row] as number);
    for (let next = at + 1; next < end; next++) colonnes[next] = (colonnes[next] as number) + (colonnes[next - 1] as number);
    at = end;
    debuts[row + 1] = end;
  }
  return { termes, debuts, colonnes, valeurs: unpack(lignes.valeurs) };
}
