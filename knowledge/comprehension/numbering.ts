import { pack, stepsOf, unpack } from './packed.ts';
import { FORMS, ideaTerm, pairTerm } from './terms.ts';

/** The terms in the order of their numbers: stems, ideas, forms, pairs of ideas. */
export function termsInOrder(racines: readonly string[], idees: readonly string[], paires: string): readonly string[] {
  let pair = 0;
  const pairs = Array.from(unpack(paires), (step) => {
    pair += step;
    return pairTerm(idees[Math.floor(pair / idees.length)] ?? '', idees[pair % idees.length] ?? '');
  });
  return [...racines, ...idees.map(ideaTerm), ...FORMS, ...pairs];
}

/** Writes the pairs of ideas that `isTerm` keeps. */
export function packPairs(idees: readonly string[], isTerm: (term: string) => boolean): string {
  const kept = idees.flatMap((one, at) =>
    idees.flatMap((other, place) => (place > at && isTerm(pairTerm(one, other)) ? [at * idees.length + place] : [])),
  );
  return pack(stepsOf(kept));
}
