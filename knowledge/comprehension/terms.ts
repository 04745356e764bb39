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

/** Whether a term stands for two ideas together. */
export const isPair = (term: string): boolean => term.startsWith(IDEA) && term.includes(PAIR);

/** An order given to us (« validez », not « vous validez »), and how long the message is: what stems and ideas do not tell. */
function formsOf({ mots }: Lecture): readonly string[] {
  const words = mots.map(({ mot }) => mot);
  const order = words.some(
    (word, at) => word.length > 4 && word.endsWith('ez') && words[at - 1] !== 'vous' && words[at + 1] !== 'vous',
  );
  const length = words.length <= SHORT ? ['court'] : words.length <= BRIEF ? ['bref'] : words.length > LONG ? ['long'] : [];
  return [...(order ? ['ordre'] : []), ...length].map((form) => FORM + form);
}

const ideasOf = ({ concepts }: Lecture): readonly string[] => concepts.map(({ valeur }) => IDEA + valeur);

/**
 * Ideas that come together: « onglet » with « sous-traitant » is about the tab, « délai » with « sous-traitant » about the rule.
 * A message with many ideas pairs anything with anything, so it has none.
 */
function pairsOf(lecture: Lecture): readonly string[] {
  const ideas = [...new Set(ideasOf(lecture))].sort();
  if (ideas.length > MOST_PAIRED) return [];
  return ideas.flatMap((one, at) => ideas.slice(at + 1).map((other) => one + PAIR + other));
}

/** What the classifier sees: every stem, function words included, the ideas and their pairs, and how the text is said. */
export const cluesOf = (lecture: Lecture): Readonly<Record<Sorte, readonly string[]>> => ({
  mot: lecture.stems,
  idee: ideasOf(lecture),
  forme: formsOf(lecture),
  paire: pairsOf(lecture),
});

/** What an idea counts for in the search, beside a word that says it exactly. */
const IDEA_WEIGHT = 0.7;

/** What is searched: stems of the words that carry content, and ideas, each with its weight. */
export function termsOf(lecture: Lecture): ReadonlyMap<string, number> {
  const terms = new Map<string, number>();
  for (const idea of ideasOf(lecture)) terms.set(idea, IDEA_WEIGHT);
  lecture.stems.forEach((stem, index) => {
    if (stem.length > 1 && !isFunctionWord(lecture.mots[index]?.mot ?? '')) terms.set(stem, 1);
  });
  return terms;
}
