import type { Langue } from '../catalogue/entree.ts';
import { TOPICS, type Topic } from '../catalogue/topics.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import type { Moteur } from './engine.ts';
import { type Demande, questionsOf } from './sentences.ts';

const MAX = 3;
/** A part of a message lacks what the other part says: it is held to a little less than a whole question. */
const LENIENT = 0.22;
/** Two parts that are plainly questions are two: when one is sure, the other is held to still less. */
const PLAIN = 0.18;
/** How likely what comes second must be, when the first is what another part asks already. */
const OTHER = 0.3;

/** What a part of a message asks, and how far above what a part is held to. */
interface Avis {
  readonly demande: Demande;
  readonly sujets: readonly (readonly [topic: Topic, p: number])[];
  readonly marge: number;
}

function judge(demande: Demande, moteur: Moteur, langue: Langue): Avis {
  const { seuils } = moteur.modele.reglage;
  const analyse = moteur.analyse(demande.texte, langue);
  const { juste, dansLeSujet } = confidenceOf(signsOf(analyse, moteur), moteur.modele.reglage);
  const sujets = analyse.sujets.slice(0, 2).flatMap(({ nom, p }) => {
    const topic = TOPICS.find((one) => one === nom);
    return topic === undefined ? [] : [[topic, p] as const];
  });
  return { demande, sujets, marge: dansLeSujet < seuils.decliner ? Number.NEGATIVE_INFINITY : juste - seuils.repondre + LENIENT };
}

/**
 * The topics of a message that asks several things, in the order they are asked. Less than two: it asks one thing, and is best
 * understood whole.
 */
export function askedTopics(text: string, moteur: Moteur, langue: Langue): readonly Topic[] {
  const questions = questionsOf(text);
  if (questions.length < 2) return [];
  const avis = questions.map((one) => judge(one, moteur, langue));
  if (!avis.some(({ marge }) => marge >= 0)) return [];
  const isPlain = avis.filter(({ demande }) => demande.franche).length >= 2;
  const topics = new Set<Topic>();
  for (const { demande, sujets, marge } of avis) {
    const plain = isPlain && demande.franche;
    if (marge < (plain ? -PLAIN : 0)) continue;
    const found = sujets.find(([topic, p], place) => !topics.has(topic) && (place === 0 || (plain && p >= OTHER)));
    if (found !== undefined) topics.add(found[0]);
  }
  return topics.size < 2 ? [] : [...topics].slice(0, MAX);
}
