import type { Comprehension } from '../../../knowledge/comprehension/understand.ts';
import { withoutBonjour } from '../lire/sans-bonjour.ts';
import { questionDuSouhait } from '../lire/souhait.ts';
import type { Tour } from '../suite.ts';

/** What a question is taken for, with what the conversation knows. One that seems not to be ours is read without its manners. */
export function understand({ etat: { langue, generation, sujet: topic }, savoir }: Tour, question: string): Comprehension {
  const contexte = { langue, generation, topic };
  const whole = savoir.comprendre(question, contexte);
  if (whole.mode !== 'decline') return whole;
  const bare = withoutBonjour(question);
  const asked = questionDuSouhait(bare) ?? bare;
  return asked === question ? whole : savoir.comprendre(asked, contexte);
}
