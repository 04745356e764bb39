import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topic } from '../../knowledge/catalogue/topics.ts';
import type { Comprehension } from '../../knowledge/comprehension/understand.ts';

/** One question as its author wrote it: see questions/README.md. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly lang: string;
  readonly kind: string;
  readonly topic: Topic;
  readonly also?: readonly Topic[];
  readonly acceptables?: readonly Topic[];
  readonly choix?: readonly Topic[];
  readonly proche?: boolean;
}

/** The files of a half, by what they hold. */
export const GROUPES = [
  'dans-le-sujet.fr',
  'dans-le-sujet.en',
  'longues',
  'ambigues',
  'hors-sujet',
  'deux-questions',
  'intrusions',
  'simples',
] as const;
export type Groupe = (typeof GROUPES)[number];

/** What a question was taken for. */
export type Reponse = Pick<Comprehension, 'mode' | 'topic' | 'alternatives' | 'also' | 'confidence'>;

/** Anything that answers questions: ours, a peer, a constant. */
export type Repondeur = (question: string) => Reponse;

/** A question and what was answered. */
export interface Essai {
  readonly cas: Question;
  readonly got: Reponse;
}

export type Essais = Readonly<Record<Groupe, readonly Essai[]>>;
export type Questions = Readonly<Record<Groupe, readonly Question[]>>;

/** The questions of a half; of one batch only, when it is named (1 is the first). */
export function readQuestions(half: 'ouvertes' | 'scellees', lot?: number): Questions {
  const folder = new URL(`./questions/${half}/`, import.meta.url).pathname;
  const isAsked = (file: string, groupe: Groupe): boolean => {
    const found = file.startsWith(groupe) ? /^(?:-(\d+))?\.jsonl$/.exec(file.slice(groupe.length)) : null;
    return found !== null && (lot === undefined || Number(found[1] ?? 1) === lot);
  };
  const read = (groupe: Groupe): readonly Question[] =>
    readdirSync(folder)
      .filter((file) => isAsked(file, groupe))
      .sort()
      .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Question);
  return Object.fromEntries(GROUPES.map((groupe) => [groupe, read(groupe)])) as unknown as Questions;
}

export const runQuestions = (questions: Questions, repond: Repondeur): Essais =>
  Object.fromEntries(
    GROUPES.map((groupe) => [groupe, questions[groupe].map((cas) => ({ cas, got: repond(cas.question) }))]),
  ) as unknown as Essais;
