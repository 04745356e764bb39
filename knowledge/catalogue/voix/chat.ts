import type { Entree, Etape, Langue, Parcours, Section } from '../entree.ts';
import type { Generation } from '../ids.ts';
import { MOTS } from './mots.ts';
import { keysOf, keysOfBloc, linesOf, placesOf, textOf } from './texte.ts';

/** What the assistant says at once: some lines, what they rest on, and what can be asked next. */
export interface Propos {
  readonly lignes: readonly string[];
  /** keys of the catalogue's sources */
  readonly sources: readonly string[];
  readonly suites: readonly Suite[];
}

/** A part of the entry that can be asked for. */
export interface Suite {
  readonly titre: string;
  readonly ancre: string;
}

const all = (section: Section): readonly Section[] => [section, ...section.cas];
const suiteOf = ({ titre, ancre }: Section): Suite => ({ titre, ancre });

const titleOf = ({ titre, generation }: Parcours, langue: Langue): string => titre ?? MOTS[langue].epoque[generation];

const suitsEra = (generation: Generation) => (one: { readonly generation: Generation | null }) =>
  one.generation === null || one.generation === generation;

/** Where sources disagree on a section, or, without an anchor, on the whole entry: said there, and nowhere else. */
export const disagreementsAt = ({ contradictions }: Entree, ancre: string | null, langue: Langue): readonly string[] =>
  contradictions.filter((one) => one.ancre === ancre).map(({ phrases }) => `${MOTS[langue].desaccord} ${textOf(phrases)}`);

const keysAt = ({ contradictions }: Entree, ancre: string | null): readonly string[] =>
  contradictions.filter((one) => one.ancre === ancre).flatMap(({ phrases }) => keysOf(phrases));

/** The short answer, then what can be asked about it on this generation of the portal. */
export function openingOf(entree: Entree, langue: Langue, generation: Generation): Propos {
  const reserve = MOTS[langue].reserve[entree.confiance];
  return {
    lignes: [textOf(entree.enBref), ...disagreementsAt(entree, null, langue), ...(reserve === null ? [] : [reserve])],
    sources: [
      ...new Set([
        ...keysOf(entree.enBref),
        ...keysAt(entree, null),
        ...(keysOf(entree.enBref).length === 0 ? entree.sources : []),
      ]),
    ],
    suites: [
      ...entree.parcours.filter(suitsEra(generation)).map((one) => ({ titre: titleOf(one, langue), ancre: one.ancre })),
      ...entree.sections.filter(suitsEra(generation)).map(suiteOf),
    ],
  };
}

/** One section, named by its anchor, with what sources dispute in it; null when there is none of that name. */
export function sectionOf(entree: Entree, ancre: string, langue: Langue): Propos | null {
  const section = entree.sections.flatMap(all).find((one) => one.ancre === ancre);
  if (section === undefined) return null;
  const keys = section.blocs.flatMap(keysOfBloc);
  return {
    lignes: [section.titre, ...section.blocs.flatMap(linesOf), ...disagreementsAt(entree, ancre, langue)],
    sources: [...new Set([...(keys.length === 0 ? entree.sources : keys), ...keysAt(entree, ancre)])],
    suites: section.cas.map(suiteOf),
  };
}

/** One step of a way through: what to do, where, what to look for, how it is seen, the usual trap. A bare advice rests on its entry. */
export function stepOf(etape: Etape, entree: Entree, langue: Langue): Propos {
  const { action, verifier, piege } = etape;
  const { ou, cible } = placesOf(etape, langue);
  const mots = MOTS[langue];
  const own = keysOf([...action, ...verifier, ...piege]);
  const told = (word: string, text: string): readonly string[] => (text === '' ? [] : [`${word} : ${text}`]);
  return {
    lignes: [
      textOf(action),
      ...told(mots.ou, ou),
      ...(cible === null ? [] : told(mots.chercher, cible)),
      ...told(mots.verifier, textOf(verifier)),
      ...told(mots.piege, textOf(piege)),
    ],
    sources: own.length === 0 ? entree.sources : own,
    suites: [],
  };
}
