import type { Langue } from '../catalogue/entree.ts';
import type { Mots } from './model.ts';
import { pack, unpack } from './packed.ts';
import { packWords, unpackWords } from './word-list.ts';

/** What a word is in a language: nothing, a frequent word to leave as it is, or one of ours, by order of frequency. */
const NONE = 0;
const GUARD = 1;
const OURS = 2;
/** The last order: how much oftener a word comes than so is not kept. */
const MOST = 9;
const ROLES = OURS + MOST + 1;
const NO_TERM = 2;

const orderOf = (count: number): number => Math.min(MOST, Math.floor(Math.log2(count)));

function roleOf(word: string, { connus, garde }: Vocables): number {
  const count = connus.get(word);
  if (count !== undefined) return OURS + orderOf(count);
  return garde.has(word) ? GUARD : NONE;
}

/** How often a word comes, as it is shipped: by orders. */
export const shippedCount = (count: number): number => 2 ** orderOf(count);

/** The words of a language: ours with how often they come, and the frequent ones to leave as they are, or their stems. */
export interface Vocables {
  readonly connus: ReadonlyMap<string, number>;
  readonly garde: ReadonlySet<string>;
}

/** From so many letters, a stem guards every word that has it: fewer guard too many faults (« ferr », « depis »). */
export const MIN_GUARD_STEM = 5;

/** Whether a word is a frequent one of its language: as it is, or by its stem when that is long. */
export const makeGuard = (garde: ReadonlySet<string>, stem: (word: string) => string): { has(word: string): boolean } => ({
  has(word) {
    if (garde.has(word)) return true;
    const own = stem(word);
    return own.length >= MIN_GUARD_STEM && garde.has(own);
  },
});

/** Words of both languages and stems, as they are shipped: together, since most begin alike. */
export interface Lexicon {
  /** the stems, in order: their places number them */
  readonly racines: readonly string[];
  readonly vocables: (langue: Langue) => Vocables;
}

/** Writes words and stems as one sorted list, with what each is. */
export function packLexicon(langues: Readonly<Record<Langue, Vocables>>, racines: ReadonlySet<string>): Mots {
  const own = (langue: Langue): readonly string[] => [...langues[langue].connus.keys(), ...langues[langue].garde];
  const words = [...new Set([...own('fr'), ...own('en'), ...racines])].sort();
  const codes = words.map(
    (word) => (roleOf(word, langues.fr) * ROLES + roleOf(word, langues.en)) * NO_TERM + (racines.has(word) ? 0 : 1),
  );
  const counts = new Map<number, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  const sortes = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b);
  return { liste: packWords(words), sortes, roles: pack(codes.map((code) => sortes.indexOf(code))) };
}

/** Reads what `packLexicon` wrote. */
export function openLexicon({ liste, sortes, roles }: Mots): Lexicon {
  const words = unpackWords(liste);
  const codes = unpack(roles).map((place) => sortes[place] as number);
  return {
    racines: words.filter((_, at) => (codes[at] as number) % NO_TERM === 0),
    vocables(langue) {
      const connus = new Map<string, number>();
      const garde = new Set<string>();
      words.forEach((word, at) => {
        const both = Math.floor((codes[at] as number) / NO_TERM);
        const role = langue === 'fr' ? Math.floor(both / ROLES) : both % ROLES;
        if (role === GUARD) garde.add(word);
        else if (role !== NONE) connus.set(word, 2 ** (role - OURS));
      });
      return { connus, garde };
    },
  };
}
