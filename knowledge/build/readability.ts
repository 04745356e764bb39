import { replaceLabels } from './parse/guillemets.ts';

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/giu;
/** Silent at the end of a word: « une », « listes », « ouvrent ». */
const SILENT = /(?<=[aeiouyàâäéèêëîïôöùûüœæ][^aeiouyàâäéèêëîïôöùûüœæ]+|[^aeiouyàâäéèêëîïôöùûüœæ\s]{2})(?:es?|ent)$/iu;

const syllables = (word: string): number => Math.max(1, word.replace(SILENT, '').match(VOWELS)?.length ?? 1);

/**
 * How easy a text is, by the measure that Kandel and Moles fitted to French: 100 very easy, 60 plain, 30 hard.
 * Labels are the portal's words, not ours: they are left out.
 */
export function readability(sentences: readonly string[]): number {
  const cleaned = sentences
    .map((sentence) => replaceLabels(sentence, () => '').match(/\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = cleaned.flat();
  if (words.length === 0) return 100;
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return 207 - 1.015 * (words.length / cleaned.length) - 73.6 * perWord;
}
