import { type Catalogue, loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Entree } from '../../../knowledge/catalogue/entree.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { openingOf, type Propos, sectionOf } from '../../../knowledge/catalogue/voix/chat.ts';
import { loadComprehension } from '../../../knowledge/comprehension/load.ts';
import { type Comprehension, type Contexte, type Examen, examine } from '../../../knowledge/comprehension/understand.ts';

/** One line of `ask --jsonl`: other programs rely on these names. */
export interface Ligne {
  readonly id: string;
  readonly mode: Comprehension['mode'];
  readonly topic: Topic;
  readonly section: string | null;
  readonly confidence: number;
  readonly alternatives: readonly Topic[];
  readonly also: readonly Topic[];
  readonly title: string;
  readonly sources: readonly string[];
  readonly ms: number;
}

/** A question, what it was taken for, and what is said. */
export interface Reponse {
  readonly question: string;
  readonly examen: Examen;
  readonly catalogue: Catalogue;
  readonly entree: Entree | null;
  readonly propos: Propos | null;
  readonly ms: number;
}

/** Of out-of-scope entries, the one that says where to go; else the entry that answers. */
const entreeOf = (catalogue: Catalogue, { topic, section }: Comprehension): Entree | null =>
  topic === 'hors-sujet' ? (catalogue.entreesOf(topic).find(({ id }) => id === section) ?? null) : catalogue.entreeOf(topic);

/** Understands one question, times it, and finds what is said. An entry not translated is given in French. */
export function answer(question: string, contexte: Contexte): Reponse {
  const moteur = loadComprehension();
  const start = performance.now();
  const examen = examine(question, moteur, contexte);
  const ms = Math.round((performance.now() - start) * 1000) / 1000;
  const { comprehension } = examen;
  const own = loadCatalogue(comprehension.langue === 'en' ? 'en' : 'fr');
  const catalogue = entreeOf(own, comprehension) === null ? loadCatalogue('fr') : own;
  const entree = entreeOf(catalogue, comprehension);
  if (entree === null) return { question, examen, catalogue, entree, propos: null, ms };
  const section = comprehension.section === null ? null : sectionOf(entree, comprehension.section, catalogue.langue);
  return { question, examen, catalogue, entree, propos: section ?? openingOf(entree, catalogue.langue, 'services'), ms };
}

/** The addresses that what is said rests on. */
export const urlsOf = ({ catalogue, propos }: Reponse): readonly string[] => [
  ...new Set((propos?.sources ?? []).flatMap((key) => catalogue.sources[key]?.url ?? [])),
];

/** The answer as other programs read it. */
export function ligneOf(id: string, reponse: Reponse): Ligne {
  const { mode, topic, section, confidence, alternatives, also } = reponse.examen.comprehension;
  return {
    id,
    mode,
    topic,
    section,
    confidence: Math.round(confidence * 1000) / 1000,
    alternatives,
    also,
    title: reponse.entree?.titre ?? '',
    sources: urlsOf(reponse),
    ms: reponse.ms,
  };
}
