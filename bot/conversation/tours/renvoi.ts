import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Comprehension } from '../../../knowledge/comprehension/understand.ts';
import { readChoix } from '../choix.ts';
import { isRenvoi } from '../lire/renvoi.ts';
import { titreDe } from '../procedures/registre.ts';
import type { Suite, Tour } from '../suite.ts';
import { understand } from './comprendre.ts';
import { answerTopic, offerParts } from './sujet.ts';

/** The topics among the buttons of the last message. */
const offeredIn = (offert: readonly string[]): readonly Topic[] =>
  offert.flatMap((id) => {
    const choisi = readChoix(id);
    return choisi?.sorte === 'sujet' ? [choisi.topic] : [];
  });

/** « elle est revenue », after « parlez-vous de … ? »: one of the topics that were offered, or what both messages ask together. */
function specify(tour: Tour, text: string, alone: Comprehension): Suite | null {
  const { journal, offert } = tour.etat;
  const both = understand(tour, `${journal.at(-1)?.dit ?? ''}, ${text}`);
  if (both.mode === 'answer') return answerTopic(tour, both.topic, both.section, { whole: true, espace: null }, both.also);
  if (alone.mode === 'decline') return null;
  const offered = offeredIn(offert);
  const isLikely = both.mode === 'clarify' && (both.topic === alone.topic || offered.includes(both.topic));
  const topic = isLikely ? both.topic : [alone.topic, ...alone.alternatives].find((one) => offered.includes(one));
  const { section = null } = [both, alone].find((one) => one.topic === topic) ?? {};
  return topic === undefined ? null : answerTopic(tour, topic, section, { whole: true, espace: null });
}

/** « et moi, j’en ai besoin ? »: about what was just answered; without the section that is meant, its sections. */
function goOnAbout(tour: Tour, sujet: Topic, text: string, alone: Comprehension): Suite | null {
  const { savoir, etat } = tour;
  const titre = titreDe(sujet, savoir.catalogues[etat.langue]) ?? titreDe(sujet, savoir.catalogues.fr);
  if (titre === null || !isRenvoi(text)) return null;
  const whole = understand(tour, `${titre}, ${text}`);
  if (whole.mode !== 'answer') return null;
  if (whole.topic !== sujet) return answerTopic(tour, whole.topic, whole.section, { whole: true, espace: null });
  const section = whole.section ?? alone.ici;
  return section === null ? offerParts(tour, sujet) : answerTopic(tour, sujet, section);
}

/** A message that says little alone, and enough after what was said before it. null: it does not lean on it. */
export function leanOn(tour: Tour, text: string, alone: Comprehension): Suite | null {
  const { cadre, clarifie, sujet, echecs } = tour.etat;
  if (cadre !== null || alone.mode === 'answer') return null;
  if (clarifie || echecs > 0) return specify(tour, text, alone);
  return sujet === null ? null : goOnAbout(tour, sujet, text, alone);
}
