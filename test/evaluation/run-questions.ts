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
export const GROUPES = ['dans-le-sujet.fr', 'dans-le-sujet.en', 'longues', 'ambigues', 'hors-sujet'] as const;
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

export function readQuestions(half: 'ouvertes' | 'scellees'): Questions {
  const folder = new URL(`./questions/${half}/`, import.meta.url).pathname;
  // A group is read from its first file and from its later batches: `<groupe>.jsonl`, `<groupe>-2.jsonl`…
  const names = readdirSync(folder).sort();
  const read = (groupe: Groupe): readonly Question[] =>
    names
      .filter((name) => name === `${groupe}.jsonl` || (name.startsWith(`${groupe}-`) && name.endsWith('.jsonl')))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Question);
  return Object.fromEntries(GROUPES.map((groupe) => [groupe, read(groupe)])) as unknown as Questions;
}

export const runQuestions = (questions: Questions, repond: Repondeur): Essais =>
  Object.fromEntries(
    GROUPES.map((groupe) => [groupe, questions[groupe].map((cas) => ({ cas, got: repond(cas.question) }))]),
  ) as unknown as Essais;
