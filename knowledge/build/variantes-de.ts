import type { Langue } from '../catalogue/entree.ts';
import type { Topic } from '../catalogue/topics.ts';
import type { Fichier } from './entry-readers.ts';
import type { Questions, QuestionsHorsSujet } from './shape-questions.ts';

/** One way of asking, as written. */
export interface Variante {
  readonly topic: Topic;
  readonly langue: Langue;
  /** mots-cles, phrases, situations, sms, longs, proches, lointains; « en » for English */
  readonly sorte: string;
  readonly texte: string;
}

const isHorsSujet = (questions: Questions | QuestionsHorsSujet): questions is QuestionsHorsSujet => 'proches' in questions.fr;

/** Every way of asking of a file, in order. */
export function variantesOf({ entree: { topic }, questions }: Fichier): readonly Variante[] {
  if (questions === null) return [];
  const list = (langue: Langue, sorte: string, texts: readonly string[]): readonly Variante[] =>
    texts.map((texte) => ({ topic, langue, sorte, texte }));
  const french = Object.entries(questions.fr).flatMap(([sorte, texts]) => list('fr', sorte, texts));
  const english = isHorsSujet(questions)
    ? Object.entries(questions.en).flatMap(([sorte, texts]) => list('en', sorte, texts))
    : list('en', 'en', questions.en);
  return [...french, ...english];
}

const ARROW = /\s*(?:->|→)\s*([a-z0-9-]+)\s*$/;

/** Parts a way of asking from the section that answers it. */
export const cutVariante = (texte: string): { readonly question: string; readonly ancre: string | null } => ({
  question: texte.replace(ARROW, ''),
  ancre: ARROW.exec(texte)?.[1] ?? null,
});
