import { CATALOGUE_EN } from '../compiled/catalogue-en.js';
import { CATALOGUE_FR } from '../compiled/catalogue-fr.js';
import type { Entree, Langue, Source, Terme } from './entree.ts';
import type { Topic } from './topics.ts';

/** What is compiled for one language. It was validated when it was built: nothing is validated here. */
export interface CatalogueData {
  readonly langue: Langue;
  readonly entrees: readonly Entree[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly glossaire: readonly Terme[];
  /** in the English catalogue: what can only be read in French */
  readonly enFrancaisSeulement: readonly { readonly topic: Topic; readonly titre: string }[];
}

/** All that is known, in one language. Immutable. */
export interface Catalogue extends CatalogueData {
  /** the entry that answers a topic: the space, the guide or the answer; null when there is none in this language */
  entreeOf(topic: Topic): Entree | null;
  /** every entry of a topic, the one that answers first, then those that help */
  entreesOf(topic: Topic): readonly Entree[];
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  for (const key in value) freeze(value[key]);
  return Object.freeze(value);
}

function build(json: string): Catalogue {
  const data = freeze(JSON.parse(json) as CatalogueData);
  const byTopic = new Map<Topic, Entree[]>();
  for (const entree of data.entrees) {
    const list = byTopic.get(entree.topic) ?? [];
    byTopic.set(entree.topic, list);
    if (entree.dossier === 'assistance') list.push(entree);
    else list.splice(list.filter(({ dossier }) => dossier !== 'assistance').length, 0, entree);
  }
  return Object.freeze({
    ...data,
    entreeOf: (topic: Topic) => byTopic.get(topic)?.[0] ?? null,
    entreesOf: (topic: Topic) => byTopic.get(topic) ?? [],
  });
}

const loaded = new Map<Langue, Catalogue>();

/** The catalogue of a language, read once. */
export function loadCatalogue(langue: Langue): Catalogue {
  const known = loaded.get(langue) ?? build(langue === 'fr' ? CATALOGUE_FR : CATALOGUE_EN);
  loaded.set(langue, known);
  return known;
}
