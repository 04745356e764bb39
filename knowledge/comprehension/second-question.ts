import type { Langue } from '../catalogue/entree.ts';
import { TOPICS, type Topic } from '../catalogue/topics.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import type { Moteur } from './engine.ts';
import { sentencesOf } from './sentences.ts';

const MAX_SECOND = 2;
/** A second question is only named when it is as sure as an answer. */
const MARGIN = 0;

/** The other topics that a message asks about, sentence by sentence, only those that would be answered on their own. */
export function secondQuestions(text: string, topic: Topic, moteur: Moteur, langue: Langue): readonly Topic[] {
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return [];
  const { reglage } = moteur.modele;
  const found = new Set<Topic>();
  for (const sentence of sentences) {
    const analyse = moteur.analyse(sentence, langue);
    const { juste, dansLeSujet } = confidenceOf(signsOf(analyse, moteur), reglage);
    const first = TOPICS.find((one) => one === analyse.sujets[0]?.nom);
    if (
      first !== undefined &&
      first !== topic &&
      juste >= reglage.seuils.repondre + MARGIN &&
      dansLeSujet >= reglage.seuils.decliner
    )
      found.add(first);
  }
  return [...found].slice(0, MAX_SECOND);
}
