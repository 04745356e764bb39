import { parseHorsUe, parseRidet, parseTahiti, parseTvaUe, parseWallis } from './hors-france.ts';
import { parseSiren } from './siren.ts';
import { parseSiret } from './siret.ts';
import type { Lecture, Sorte } from './types.ts';

/** One parser a kind. */
export const PARSERS: { readonly [S in Sorte]: (text: string) => Lecture<S> } = {
  SIRET: parseSiret,
  SIREN: parseSiren,
  WALLIS: parseWallis,
  UE_HORS_FRANCE: parseTvaUe,
  TAHITI: parseTahiti,
  RIDET: parseRidet,
  HORS_UE: parseHorsUe,
};

const SORTES = Object.keys(PARSERS) as readonly Sorte[];
/** Kinds that any word or sentence satisfies: looked for only when the text is asked to be an identifier of that kind. */
const NOT_TELLING: readonly Sorte[] = ['HORS_UE'];

/**
 * The kinds that a text may be, most telling first: nine digits may be a SIREN, a RIDET or a TAHITI number, and nothing in
 * them says which. The caller asks, we do not guess. Empty: none.
 */
export function detect(text: string): readonly Sorte[] {
  return SORTES.filter((sorte) => !NOT_TELLING.includes(sorte) && PARSERS[sorte](text).ok);
}
