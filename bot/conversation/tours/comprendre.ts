import type { Comprehension } from '../../../knowledge/comprehension/understand.ts';
import { withoutBonjour } from '../lire/sans-bonjour.ts';
import type { Tour } from '../suite.ts';

/** What a question is taken for, with what the conversation knows. A greeting before it does not make it small talk. */
export function understand({ etat: { langue, generation, sujet: topic }, savoir }: Tour, question: string): Comprehension {
  const contexte = { langue, generation, topic };
  const whole = savoir.comprendre(question, contexte);
  const alone = withoutBonjour(question);
  return whole.mode === 'decline' && alone !== question ? savoir.comprendre(alone, contexte) : whole;
}
