import type { Lecture } from './read.ts';
import type { Index } from './search.ts';

/** What a reading keeps when the likely topics never use its word; and the share under which a topic is not looked at. */
const UNUSED = 0.1;
const UNLIKELY = 0.01;

/**
 * Reads doubtful words again, now that the whole message tells what it may be about: of the words that a misspelt one may be,
 * those that the likely topics use grow likelier. What is none of ours stays as likely as it was.
 */
export function reweigh(
  lecture: Lecture,
  topics: Float64Array,
  index: Index,
  numberOf: (term: string) => number | undefined,
): Lecture {
  const likely = [...topics.entries()].filter(([, p]) => p > UNLIKELY);
  const usageOf = (stem: string): number => {
    const term = numberOf(stem);
    const rarete = term === undefined ? null : index.rarete(term);
    if (term === undefined || rarete === null) return UNUSED;
    return likely.reduce((sum, [classe, p]) => sum + (p * index.part(term, classe)) / rarete, UNUSED);
  };
  const doutes = [...lecture.doutes];
  let next = 0;
  const mots = lecture.mots.map((lu, at) => {
    const [first, ...others] = lu.lectures;
    if (first === undefined || others.length === 0) return lu;
    const start = next;
    next += others.length;
    const stems = [lecture.stems[at] ?? '', ...doutes.slice(start, next).map(({ stem }) => stem)];
    const weighed = lu.lectures.map(({ part }, place) => part * usageOf(stems[place] ?? ''));
    const scale = lu.lectures.reduce((sum, { part }) => sum + part, 0) / weighed.reduce((sum, weight) => sum + weight, 0);
    const lectures = lu.lectures.map((one, place) => ({ ...one, part: (weighed[place] ?? 0) * scale }));
    doutes.splice(
      start,
      others.length,
      ...doutes.slice(start, next).map((one, place) => ({ ...one, part: lectures[place + 1]?.part ?? 0 })),
    );
    return { ...lu, lectures };
  });
  return { ...lecture, mots, doutes };
}
