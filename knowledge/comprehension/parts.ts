import type { Modele } from './model.ts';
import { once } from './once.ts';

export const HORS_SUJET = 'hors-sujet/';
export const VAGUE = 'vague/';

/** A topic (or an entry, or a group) with its share of the probability. */
export interface Part {
  readonly nom: string;
  readonly p: number;
}

/** The classes sorted by what they stand for, likeliest first. */
export interface Parts {
  /** topics of ours; the shares leave room for the two below */
  readonly sujets: readonly Part[];
  /** entries on what is not ours */
  readonly horsSujet: readonly Part[];
  /** groups of vague messages */
  readonly vagues: readonly Part[];
  /** the topics once each vague group has given its share to its choices: what to ask back, once asked for */
  readonly offres: () => readonly Part[];
}

/**
 * How a vague group's share goes to its choices, likeliest first. They sum to two: when one asks back, what a colleague would
 * offer weighs more than what the words alone look like.
 */
const CHOICE_SHARES = [0.8, 0.6, 0.4, 0.2] as const;

const likeliestFirst = (parts: Part[]): readonly Part[] => parts.sort((a, b) => b.p - a.p);

function offer(sujets: readonly Part[], vagues: readonly Part[], choix: Modele['choix']): readonly Part[] {
  const shares = new Map(sujets.map(({ nom, p }) => [nom, p]));
  for (const { nom: group, p } of vagues)
    choix[group]?.forEach((nom, at) => {
      shares.set(nom, (shares.get(nom) ?? 0) + p * (CHOICE_SHARES[at] ?? 0));
    });
  return likeliestFirst([...shares].map(([nom, p]) => ({ nom, p })));
}

/** A class by what it stands for, and its place among all. */
interface Place {
  readonly nom: string;
  readonly at: number;
}

/** Makes what sorts the probabilities of the classes. What each class stands for is read once. */
export function loadParts({ classes, choix }: Pick<Modele, 'classes' | 'choix'>): (probabilities: Float64Array) => Parts {
  const places = classes.map((nom, at): Place => ({ nom, at }));
  const named = (prefix: string): readonly Place[] =>
    places.filter(({ nom }) => nom.startsWith(prefix)).map(({ nom, at }) => ({ nom: nom.slice(prefix.length), at }));
  const ours = places.filter(({ nom }) => !nom.startsWith(HORS_SUJET) && !nom.startsWith(VAGUE));
  const [elsewhere, vague] = [named(HORS_SUJET), named(VAGUE)];
  return (probabilities) => {
    const ranked = (kind: readonly Place[]): readonly Part[] =>
      likeliestFirst(kind.map(({ nom, at }) => ({ nom, p: probabilities[at] ?? 0 })));
    const sujets = ranked(ours);
    const vagues = ranked(vague);
    return { sujets, horsSujet: ranked(elsewhere), vagues, offres: once(() => offer(sujets, vagues, choix)) };
  };
}
