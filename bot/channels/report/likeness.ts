import { isFunctionWord } from '../../../knowledge/comprehension/function-words.ts';
import { stemFr } from '../../../knowledge/comprehension/stem-fr.ts';
import { wordsOf } from '../../../knowledge/comprehension/words.ts';
import type { Groupe } from './report.ts';

/** Two questions are alike when they share half of the words that either holds. */
const ALIKE = 0.5;
const EXAMPLES = 5;
/** Questions compared at most: each is compared with every group. */
const MOST = 5000;

interface Pile {
  readonly words: ReadonlySet<string>;
  readonly asked: Map<string, number>;
}

const signOf = (question: string): ReadonlySet<string> =>
  new Set(
    wordsOf(question)
      .filter((word) => !isFunctionWord(word))
      .map(stemFr),
  );

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const either = a.size + b.size - shared;
  // Without a word of its own (« ??? »), a question is like those that have none either.
  return either === 0 ? 1 : shared / either;
}

const countOf = ({ asked }: Pile): number => [...asked.values()].reduce((sum, count) => sum + count, 0);

/** Groups questions by the words they share; the largest groups first. */
export function groupByLikeness(questions: readonly string[]): readonly Groupe[] {
  const piles: Pile[] = [];
  for (const question of questions.slice(-MOST)) {
    const words = signOf(question);
    let best: Pile | null = null;
    let most = ALIKE;
    for (const pile of piles) {
      const near = likeness(words, pile.words);
      if (near >= most && (best === null || near > most)) [best, most] = [pile, near];
    }
    if (best === null) piles.push({ words, asked: new Map([[question, 1]]) });
    else best.asked.set(question, (best.asked.get(question) ?? 0) + 1);
  }
  return piles
    .map((pile) => ({
      combien: countOf(pile),
      exemples: [...pile.asked]
        .sort((a, b) => b[1] - a[1])
        .slice(0, EXAMPLES)
        .map(([text]) => text),
    }))
    .sort((a, b) => b.combien - a.combien);
}
