import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Comprehension } from '../../../knowledge/comprehension/understand.ts';
import { idOf, readChoix } from '../choix.ts';
import type { Etat } from '../etat.ts';
import { isLie, isRenvoi } from '../lire/renvoi.ts';
import { titreDe } from '../procedures/registre.ts';
import type { Suite, Tour } from '../suite.ts';
import { understand } from './comprendre.ts';
import { answerTopic, offerParts } from './sujet.ts';

const AUCUN = idOf({ sorte: 'geste', geste: 'aucun' });

/** The topics among the buttons of the last message. */
const offeredIn = (offert: readonly string[]): readonly Topic[] =>
  offert.flatMap((id) => {
    const choisi = readChoix(id);
    return choisi?.sorte === 'sujet' ? [choisi.topic] : [];
  });

/** Below this, what a message seems to be about alone is chance. */
const HINT = 0.07;

/** « elle est revenue », after « parlez-vous de … ? »: one of the topics that were offered, or what both messages ask together. */
function specify(tour: Tour, text: string, alone: Comprehension): Suite | null {
  const { journal, offert } = tour.etat;
  const said = journal.at(-1)?.dit ?? '';
  const both = understand(tour, `${said}, ${text}`);
  const hinted = alone.mode === 'clarify' && alone.confidence >= HINT ? [alone.topic, ...alone.alternatives] : [];
  // What was said before cannot alone decide what this adds.
  const isTold = (): boolean => hinted.includes(both.topic) || isLie(text) || understand(tour, said).topic !== both.topic;
  const answer = (topic: Topic, section: string | null, also: readonly Topic[] = []): Suite =>
    answerTopic(tour, topic, section, { whole: true, espace: null }, also);
  if (both.mode === 'answer' && isTold()) return answer(both.topic, both.section, both.also);
  const offered = offeredIn(offert);
  const isLikely = both.mode === 'clarify' && (both.topic === alone.topic || offered.includes(both.topic)) && isTold();
  if (isLikely) return answer(both.topic, both.section);
  const topic = hinted.find((one) => offered.includes(one));
  return topic === undefined ? null : answer(topic, topic === alone.topic ? alone.section : null);
}

/** « et moi, j’en ai besoin ? »: about what was just answered; without the section that is meant, its sections, once. */
function goOnAbout(tour: Tour, sujet: Topic, text: string, alone: Comprehension): Suite | null {
  const { savoir, etat } = tour;
  const titre = titreDe(sujet, savoir.catalogues[etat.langue]) ?? titreDe(sujet, savoir.catalogues.fr);
  if (titre === null || !isRenvoi(text)) return null;
  const whole = understand(tour, `${titre}, ${text}`);
  if (whole.mode !== 'answer') return null;
  if (whole.topic !== sujet) return answerTopic(tour, whole.topic, whole.section, { whole: true, espace: null });
  const section = whole.section ?? alone.ici;
  if (section !== null) return answerTopic(tour, sujet, section);
  return arePartsOffered(etat) ? null : offerParts(tour, sujet);
}

/** Which part of the topic is meant was just asked. */
function arePartsOffered({ offert, sujet }: Etat): boolean {
  const topics = offeredIn(offert);
  return offert.includes(AUCUN) && topics.length > 0 && topics.every((topic) => topic === sujet);
}

/** A message that says little alone, and enough after what was said before it. null: it does not lean on it. */
export function leanOn(tour: Tour, text: string, alone: Comprehension): Suite | null {
  const { cadre, clarifie, sujet, echecs } = tour.etat;
  if (cadre !== null || alone.mode === 'answer') return null;
  if (clarifie || echecs > 0) return specify(tour, text, alone);
  if (sujet === null) return null;
  return arePartsOffered(tour.etat) && alone.ici !== null
    ? answerTopic(tour, sujet, alone.ici)
    : goOnAbout(tour, sujet, text, alone);
}
