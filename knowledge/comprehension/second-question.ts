import type { Langue } from '../catalogue/entree.ts';
import { TOPICS, type Topic } from '../catalogue/topics.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import type { Moteur } from './engine.ts';
import { questionsOf } from './sentences.ts';

const MAX = 3;
/** A part of a message lacks what the other part says: it is held to a little less than a whole question. */
const LENIENT = 0.21;

/**
 * The topics of a message that asks several things, each sure on its own, in the order they are asked. Less than two: it asks
 * one thing, and is best understood whole.
 */
export function askedTopics(text: string, moteur: Moteur, langue: Langue): readonly Topic[] {
  const questions = questionsOf(text);
  if (questions.length < 2) return [];
  const { reglage } = moteur.modele;
  const sure = questions.flatMap((question) => {
    const analyse = moteur.analyse(question, langue);
    const { juste, dansLeSujet } = confidenceOf(signsOf(analyse, moteur), reglage);
    const first = TOPICS.find((one) => one === analyse.sujets[0]?.nom);
    return first !== undefined && juste >= reglage.seuils.repondre - LENIENT && dansLeSujet >= reglage.seuils.decliner
      ? [first]
      : [];
  });
  const topics = [...new Set(sure)];
  return topics.length < 2 ? [] : topics.slice(0, MAX);
}
