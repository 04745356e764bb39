import { CATALOGUE_EN } from '../compiled/catalogue-en.js';
import { CATALOGUE_FR } from '../compiled/catalogue-fr.js';
import type { Dossier, Entree, Langue, Source, Terme } from './entree.ts';
import type { Topic } from './topics.ts';

/** What is known of an entry before it is read. */
export interface Titre {
  readonly topic: Topic;
  readonly dossier: Dossier;
  readonly id: string;
  readonly titre: string;
}

/** What is compiled for one language, entries apart. It was validated when it was built: nothing is validated here. */
export interface Sommaire {
  readonly langue: Langue;
  /** every entry, in the order of their texts */
  readonly titres: readonly Titre[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly glossaire: readonly Terme[];
  /** in the English catalogue: what can only be read in French */
  readonly enFrancaisSeulement: readonly { readonly topic: Topic; readonly titre: string }[];
}

/** A language as it is compiled: JSON texts, the summary and one for each entry. */
export interface Compile {
  readonly sommaire: string;
  readonly entrees: readonly string[];
}

/** All that is known, in one language. Immutable. An entry is read the first time it is asked for, then kept. */
export interface Catalogue extends Sommaire {
  readonly entrees: readonly Entree[];
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

const read = (json: string): unknown => freeze(JSON.parse(json));

/** Where the entries of each topic are, the one that answers first. */
function placesByTopic(titres: readonly Titre[]): ReadonlyMap<Topic, readonly number[]> {
  const places = new Map<Topic, number[]>();
  const helpsLast = [...titres.keys()].sort(
    (a, b) => Number(titres[a]?.dossier === 'assistance') - Number(titres[b]?.dossier === 'assistance'),
  );
  for (const at of helpsLast) {
    const topic = titres[at]?.topic;
    if (topic !== undefined) places.set(topic, [...(places.get(topic) ?? []), at]);
  }
  return places;
}

function build({ sommaire, entrees: texts }: Compile): Catalogue {
  const summary = read(sommaire) as Sommaire;
  const places = placesByTopic(summary.titres);
  const known = new Map<number, Entree>();
  const at = (place: number): Entree => {
    const entree = known.get(place) ?? (read(texts[place] ?? '') as Entree);
    known.set(place, entree);
    return entree;
  };
  let all: readonly Entree[] | null = null;
  const entreesOf = (topic: Topic): readonly Entree[] => (places.get(topic) ?? []).map(at);
  return Object.freeze({
    ...summary,
    get entrees() {
      all ??= Object.freeze(summary.titres.map((_, place) => at(place)));
      return all;
    },
    entreesOf,
    entreeOf: (topic: Topic) => {
      const [first] = places.get(topic) ?? [];
      return first === undefined ? null : at(first);
    },
  });
}

const loaded = new Map<Langue, Catalogue>();

/** The catalogue of a language, read once. */
export function loadCatalogue(langue: Langue): Catalogue {
  const catalogue = loaded.get(langue) ?? build(langue === 'fr' ? CATALOGUE_FR : CATALOGUE_EN);
  loaded.set(langue, catalogue);
  return catalogue;
}
