import { checkCopie } from './check/copie.ts';
import { checkDates } from './check/dates.ts';
import { checkGuides } from './check/guides.ts';
import { checkLecture } from './check/lecture.ts';
import { checkLibelles } from './check/libelles.ts';
import { checkManques } from './check/manques.ts';
import { checkPhrases } from './check/phrases.ts';
import { checkRenvois } from './check/renvois.ts';
import type { Rule } from './check/rule.ts';
import { checkSources } from './check/sources.ts';
import { checkSujets } from './check/sujets.ts';
import { checkTraductions } from './check/traductions.ts';
import { checkValeurs } from './check/valeurs.ts';
import { checkVariantes } from './check/variantes.ts';
import type { Constat } from './constat.ts';
import type { Contenu } from './read-content.ts';

const RULES: readonly Rule[] = [
  checkSources,
  checkPhrases,
  checkLecture,
  checkGuides,
  checkManques,
  checkRenvois,
  checkLibelles,
  checkValeurs,
  checkCopie(),
  checkVariantes,
  checkTraductions,
  checkDates,
  checkSujets,
];

/** Everything there is to say about the content, its form first. */
export const checkContent = (contenu: Contenu, today: string): readonly Constat[] => [
  ...contenu.constats,
  ...RULES.flatMap((rule) => rule(contenu, today)),
];
