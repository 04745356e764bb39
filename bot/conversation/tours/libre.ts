import { departsOf, sayDeparts } from '../dire/accueil.ts';
import { plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { motsOf } from '../dire/mots.ts';
import { guidageOf } from '../dire/reponse.ts';
import { isAucun, isPerdu, readAuMilieu } from '../lire/au-milieu.ts';
import { withoutSignature } from '../lire/courriel.ts';
import { isCreux, isRire } from '../lire/creux.ts';
import { readEpoque } from '../lire/epoque.ts';
import { isDiagnostic, isSuite, readGuidage } from '../lire/gestes.ts';
import { foldSaid } from '../lire/plier.ts';
import { isQuestion } from '../lire/reponse.ts';
import { BILAN, type Suite, type Tour } from '../suite.ts';
import { chat } from './bavarder.ts';
import { answerEpoque, pressAll } from './choix.ts';
import { obey } from './geste.ts';
import { offerAgain } from './offert.ts';
import { askQuestion } from './question.ts';
import { start } from './repondre.ts';
import { answerTopic } from './sujet.ts';

const SUITE = 'ensuite';

/** « guidez-moi » in words, as the button of the last answer does; with nothing to begin, what can be guided. */
function guide(tour: Tour, text: string): Suite | null {
  const { sujet, clarifie } = tour.etat;
  const asked = readGuidage(text);
  if (asked === null || (asked === 'oui' && (clarifie || sujet === null))) return null;
  const button = sujet === null ? null : guidageOf(sujet, tour.etat, tour.savoir);
  if (button !== null) return pressAll(tour, [button.id]);
  return asked === 'guidez' ? obey(tour, 'menu') : null;
}

/** « oui » or « non » to « est-ce que cela a marché ? », whose first button says that it did. */
function ended(tour: Tour, text: string): Suite | null {
  const { offert, sujet } = tour.etat;
  if (sujet === null || offert[0] !== 'geste/menu') return null;
  const said = foldSaid(text);
  if (/^(?:oui|ouais|yes|ok|super|parfait|nickel)(?: (?:oui|merci|ca a marche|c est bon|super|parfait))*$/.test(said)) {
    return chat(tour, 'merci');
  }
  return /^(?:non|no|nan|pas (?:encore|vraiment|du tout))(?: .{1,20})?$/.test(said) ? obey(tour, 'bloque') : null;
}

/** What comes after what was just explained. */
function next(tour: Tour, text: string): Suite | null {
  const { sujet, langue } = tour.etat;
  if (sujet === null || !isSuite(text)) return null;
  const holds = findEntree(sujet, SUITE, tour.savoir, langue)?.entree.sections.some(({ ancre }) => ancre === SUITE);
  return holds ? answerTopic(tour, sujet, SUITE) : null;
}

/** Nothing that can be understood alone: asked to say it whole. « les deux », of the buttons shown: one at a time. */
function vague(tour: Tour, text: string): Suite | null {
  const { etat, savoir } = tour;
  const mots = motsOf(etat.langue);
  const say = (said: string): Suite => ({ etat, propos: [sayDeparts(plain(said), etat, savoir)], bilan: BILAN });
  if (isRire(text)) return say(mots.menu);
  const [first] = etat.offert;
  if (first !== undefined && readAuMilieu(text) === 'plusieurs') {
    // One was answered: the other is left.
    if (etat.offert.length === 1) return pressAll(tour, [first]);
    const isHome = departsOf(etat, savoir)[0]?.id === first;
    return (isHome ? null : offerAgain(tour, plain(mots.uneSeule))) ?? say(mots.uneSeule);
  }
  if (isAucun(text)) return say(mots.menu);
  return isCreux(text) ? say(mots.perdu) : null;
}

/** « non, c’est pas ça que je demande »: what was said or offered is not it. */
const A_COTE =
  /^(?:(?:non|mais|ah|bah|euh|desolee?|pardon) )*(?:(?:c est|ce n est|c etait|ce n etait) pas (?:du tout |vraiment )?(?:ca|cela|ce que|ma question|le sujet|la question|mon probleme)|(?:ca |vous |tu )?(?:ne )?(?:repond\w*|comprend\w*) pas (?:a )?(?:ma (?:question|demande))|(?:vous etes|tu es|c est) a cote|rien a voir|that s not (?:it|what i)|not what i)\b.{0,30}$/;

function beside(tour: Tour, text: string): Suite | null {
  return tour.etat.journal.length > 0 && A_COTE.test(foldSaid(text)) ? obey(tour, 'aucun') : null;
}

/** A word that answers nothing, since nothing was asked; or somebody who does not follow. */
function adrift(tour: Tour, text: string): Suite | null {
  const mots = motsOf(tour.etat.langue);
  const said = isPerdu(text) ? mots.perdu : /^(?:oui|non|yes|no)$/.test(foldSaid(text)) ? mots.menu : null;
  return said === null ? null : { etat: tour.etat, propos: [sayDeparts(plain(said), tour.etat, tour.savoir)], bilan: BILAN };
}

/** What is written while no procedure is under way. */
export function free(tour: Tour, written: string): Suite {
  const text = withoutSignature(written);
  const told = ended(tour, text) ?? guide(tour, text) ?? next(tour, text) ?? beside(tour, text) ?? adrift(tour, text);
  if (told !== null) return told;
  if (isDiagnostic(text)) return start(tour, 'diagnostic', {});
  const epoque = readEpoque(text);
  if (epoque !== null && !isQuestion(text)) return answerEpoque(tour, epoque);
  return chat(tour, text) ?? vague(tour, text) ?? askQuestion(tour, text);
}
