import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { readSens } from '../lire/terme.ts';
import type { Suite, Tour } from '../suite.ts';
import { espaceIn } from './sens.ts';
import { answerTopic } from './sujet.ts';

/** Words that ask to get what is named next. */
const OBTENIR =
  /\b(?:r?ajout\w*|avoir|obtenir|ouvrir|activer|add|get|open)(?: (?:l|le|la|les|une?|mon|notre|espaces?|onglets?|applications?|acces|a|au|aux|de|des|the|tab|space))*$/;

/** One space, named by whoever asks what it is, or how to get it: no doubt is left of what is asked. null: neither. */
export function askEspace(tour: Tour, text: string): Suite | null {
  const espace = espaceIn(text);
  if (espace === null) return null;
  if (readSens(text) !== null) return answerTopic(tour, `espace:${espace}`, null, { whole: true, espace });
  const before = foldLabel(text)
    .split(' ')
    .slice(0, espacesDits(text)[0]?.start ?? 0)
    .join(' ');
  const isCommon = espace === 'mon-compte' || espace === 'accueil-connecte';
  return !isCommon && OBTENIR.test(before) ? answerTopic(tour, 'tache:ajouter-un-espace', null, { whole: true, espace }) : null;
}
