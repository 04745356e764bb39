import { isFunctionWord } from './function-words.ts';
import type { Lecture } from './read.ts';

const IDEA = '@';
const FORM = '~';
const PAIR = '+';

/** The kinds of terms the classifier looks at, and what each kind weighs once brought to the same length. */
export const POIDS = { mot: 0.8, idee: 1, forme: 0.4, paire: 1 } as const;
export type Sorte = keyof typeof POIDS;

const SHORT = 2;
const BRIEF = 5;
const LONG = 40;
const MOST_PAIRED = 7;

/** The term that stands for an idea; for two ideas together, in the order of their names. */
export const ideaTerm = (idea: string): string => IDEA + idea;
export const pairTerm = (one: string, other: string): string => IDEA + one + PAIR + IDEA + other;
/** Whether a term stands for two ideas together, for one, for a form. */
export const isPair = (term: string): boolean => term.startsWith(IDEA) && term.includes(PAIR);
export const isStem = (term: string): boolean => !term.startsWith(IDEA) && !term.startsWith(FORM);
/** Every form. */
export const FORMS: readonly string[] = ['ordre', 'court', 'bref', 'long'].map((form) => FORM + form);

/** An order given to us (« validez », not « vous validez »), and how long the message is: what stems and ideas do not tell. */
function formsOf({ mots }: Lecture): readonly string[] {
  const words = mots.map(({ mot }) => mot);
  const order = words.some(
    (word, at) => word.length > 4 && word.endsWith('ez') && words[at - 1] !== 'vous' && words[at + 1] !== 'vous',
  );
  const length = words.length <= SHORT ? ['court'] : words.length <= BRIEF ? ['bref'] : words.length > LONG ? ['long'] : [];
  return [...(order ? ['ordre'] : []), ...length].map((form) => FORM + form);
}

/** How surely the words from one place to another are read. */
const surenessOf = ({ mots }: Lecture, debut: number, fin: number): number =>
  mots.slice(debut, fin).reduce((share, { lectures }) => share * (lectures[0]?.part ?? 1), 1);

/**
 * Ideas that come together: « onglet » with « sous-traitant » is about the tab, « délai » with « sous-traitant » about the rule.
 * A message with many ideas pairs anything with anything, so it has none.
 */
function pairsOf({ concepts }: Lecture): readonly string[] {
  const ideas = [...new Set(concepts.map(({ valeur }) => valeur))].sort();
  if (ideas.length > MOST_PAIRED) return [];
  return ideas.flatMap((one, at) => ideas.slice(at + 1).map((other) => pairTerm(one, other)));
}

/** A term, and how surely it was read. */
type Clue = readonly [term: string, part: number];

const ideasOf = (lecture: Lecture): readonly Clue[] => [
  ...lecture.concepts.map(({ valeur, debut, fin }) => [ideaTerm(valeur), surenessOf(lecture, debut, fin)] as const),
  ...lecture.doutes.flatMap(({ concepts, part }) => concepts.map((valeur) => [ideaTerm(valeur), part] as const)),
];

/** What the classifier sees: every stem, function words included, the ideas and their pairs, and how the text is said. */
export const cluesOf = (lecture: Lecture): Readonly<Record<Sorte, readonly Clue[]>> => ({
  mot: [
    ...lecture.stems.map((stem, at) => [stem, surenessOf(lecture, at, at + 1)] as const),
    ...lecture.doutes.map(({ stem, part }) => [stem, part] as const),
  ],
  idee: ideasOf(lecture),
  forme: formsOf(lecture).map((form) => [form, 1]),
  paire: pairsOf(lecture).map((pair) => [pair, 1]),
});

/** The clues of a text whose doubtful words are what they most likely are. */
export const surestClues = (lecture: Lecture): ReadonlySet<string> =>
  new Set(Object.values(cluesOf({ ...lecture, doutes: [] })).flatMap((clues) => clues.map(([term]) => term)));

/** What an idea counts for in the search, beside a word that says it exactly. */
const IDEA_WEIGHT = 0.7;

/** What is searched: stems of the words that carry content, and ideas, each with its weight. */
export function termsOf(lecture: Lecture): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    if (weight > (terms.get(term) ?? 0)) terms.set(term, weight);
  };
  const addWord = (word: string, stem: string, part: number): void => {
    if (stem.length > 1 && !isFunctionWord(word)) add(stem, part);
  };
  for (const [idea, part] of ideasOf(lecture)) add(idea, IDEA_WEIGHT * part);
  lecture.stems.forEach((stem, at) => {
    addWord(lecture.mots[at]?.mot ?? '', stem, surenessOf(lecture, at, at + 1));
  });
  for (const { mot, stem, part } of lecture.doutes) addWord(mot, stem, part);
  return terms;
}
