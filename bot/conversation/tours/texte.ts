import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import type { Cache } from '../contract.ts';
import { plain } from '../dire/ecrire.ts';
import { manquant } from '../dire/formulaire.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import type { Cadre, Etat } from '../etat.ts';
import { isAucun, readAuMilieu } from '../lire/au-milieu.ts';
import { clausesOf, isMonSiret } from '../lire/confidence.ts';
import { readCorrection } from '../lire/correction.ts';
import { isCreux, isRire } from '../lire/creux.ts';
import { isDuree } from '../lire/duree.ts';
import { emoticonesEnMots } from '../lire/emoticones.ts';
import { readEpoque } from '../lire/epoque.ts';
import { isErreurCollee } from '../lire/erreur-collee.ts';
import { readAvancement, readOrdre } from '../lire/gestes.ts';
import { readDemandeDeLangue, readLangue } from '../lire/langue.ts';
import { foldSaid } from '../lire/plier.ts';
import { isQuestion, readReponse } from '../lire/reponse.ts';
import { placeOf, planOf, questionOf } from '../procedures/avancer.ts';
import { NON, OUI } from '../procedures/ecriture.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { howTo, stepAside } from './a-cote.ts';
import { chat } from './bavarder.ts';
import { answerEpoque } from './choix.ts';
import { understand } from './comprendre.ts';
import { goOn, takeConfidences } from './confidence.ts';
import { sayDuree } from './duree.ts';
import { askWhichMissing, diagnoseFew, diagnoseTold } from './ecran-dit.ts';
import { askEtape } from './etape.ts';
import { formulaireAt, orderInForm, writeIn } from './formulaire.ts';
import { advance, obey } from './geste.ts';
import { answerAndAsk } from './les-deux.ts';
import { free } from './libre.ts';
import { pressOffert } from './offert.ts';
import { forget } from './oubli.ts';
import { askQuestion, askUnderstood } from './question.ts';
import { answerTo, start } from './repondre.ts';
import { askTerme } from './sens.ts';

/** How many unusable answers in a row before a person is offered. */
const TRIES = 2;

/** An answer that cannot be used: why, then the question again; the second time in a row, a person too. */
function refuse(tour: Tour, cadre: Cadre, pourquoi: string): Suite {
  const { savoir, etat } = tour;
  const essais = cadre.essais + 1;
  const said: Propos = { kind: 'text', text: plain(pourquoi) };
  // Once is enough: the way out stays under each question.
  const person = essais === TRIES ? [sayPersonne(etat, savoir, motsOf(etat.langue).deuxReponses)] : [];
  const again = showCadre(tour, { ...cadre, essais: Math.min(essais, TRIES + 1) });
  const bilan = person.length === 0 ? again.bilan : { ...again.bilan, issue: 'passe-a-une-personne' as const };
  return { ...before([said, ...person], again), bilan };
}

/** A question in the middle of a procedure, when we understand it, or nearly. */
function askInstead(tour: Tour, text: string): Suite | null {
  const understood = understand(tour, text);
  return understood.mode === 'decline' ? null : askUnderstood(tour, text, understood);
}

/** What is said beside a number, in clauses of its own: it may answer the next question. */
const besidesNumber = (text: string): string =>
  clausesOf(text)
    .filter((clause) => !/\d/.test(clause))
    .join(', ');

function answerText(tour: Tour, cadre: Cadre, question: Emplacement, text: string): Suite {
  const { langue } = tour.etat;
  const aside =
    readAuMilieu(text) ??
    (question.options(cadre.reponses, tour.savoir).length > 2 && isAucun(text) ? 'passe' : null) ??
    (isCreux(text) || isRire(text) ? 'expliquer' : null);
  // « pas encore » is an answer to many a question.
  const isWord = question.sorte === 'identifiant' && !/\d/.test(text);
  if (aside !== null && (isWord || readReponse(text, question, cadre.reponses, tour.savoir, langue).sorte !== 'valeur')) {
    return stepAside(tour, cadre, aside);
  }
  const both = answerAndAsk(tour, cadre, question, text);
  if (both !== null) return both;
  const told = takeConfidences(tour, cadre, text);
  if (told !== null) return told;
  const asked = isQuestion(text) ? (askTerme(tour, text) ?? askInstead(tour, text)) : null;
  if (asked !== null) return asked;
  const read = readReponse(text, question, cadre.reponses, tour.savoir, langue);
  if (read.sorte === 'valeur') {
    const wrong = question.refuse(read.valeur, cadre.reponses);
    if (wrong !== null) return refuse(tour, cadre, wrong[langue]);
    const suite = answerTo(tour, cadre, question, read.valeur);
    const rest = question.sorte === 'identifiant' ? besidesNumber(text) : '';
    const next =
      suite.etat.cadre === null || rest === ''
        ? suite
        : goOn({ tour: withEtat(tour, suite.etat), cadre: suite.etat.cadre, propos: [] }, rest);
    return read.remarque === null ? next : before([{ kind: 'text', text: plain(read.remarque) }], next);
  }
  if (read.sorte === 'refus') return refuse(tour, cadre, read.pourquoi);
  return around(tour, cadre, text) ?? offSubject(tour, cadre, text);
}

/** Neither an answer nor a correction: small talk, a question in the middle if we understand it, or nothing usable. */
function offSubject(tour: Tour, cadre: Cadre, text: string): Suite {
  const talk = chat(tour, text);
  if (talk !== null) return talk;
  const mots = motsOf(tour.etat.langue);
  const question = questionOf(cadre);
  const understood = understand(tour, text);
  if (understood.mode === 'answer') return askTerme(tour, text) ?? askUnderstood(tour, text, understood);
  return refuse(tour, cadre, [mots.pasComprisReponse, ...(question === null ? [] : [howTo(question, tour)])].join('\n\n'));
}

/** What changes an earlier answer, or the portal that is spoken of. */
function around(tour: Tour, cadre: Cadre, text: string): Suite | null {
  const corrected = readCorrection(text, cadre, tour.savoir, tour.etat.langue);
  if (corrected !== null) return answerTo(tour, cadre, corrected.question, corrected.valeur);
  const epoque = readEpoque(text);
  return epoque === null ? null : answerEpoque(tour, epoque);
}

/** In the user's own story, whatever he writes belongs to it. */
function isStory(tour: Tour): boolean {
  const { cadre } = tour.etat;
  const formulaire = cadre === null ? null : formulaireAt(cadre, tour);
  return cadre !== null && formulaire !== null && manquant(formulaire, cadre.reponses)?.kind === 'paragraph';
}

/** « oui », « non » to another procedure that is offered: its two buttons. */
function answerRelais(tour: Tour, cadre: Cadre, text: string): Suite | null {
  const place = placeOf(cadre.position);
  const part = place === null ? undefined : planOf(cadre, tour.savoir)[place.morceau];
  if (place === null || part?.sorte !== 'relais') return null;
  const said = foldSaid(text);
  if (NON.test(said)) return advance(tour, cadre, place.morceau, place.etape);
  return OUI.test(said) ? start(tour, part.procedure, part.reponses) : null;
}

function onStep(tour: Tour, cadre: Cadre, text: string): Suite {
  const place = placeOf(cadre.position);
  const formulaire = formulaireAt(cadre, tour);
  if (formulaire !== null) {
    const told = isMonSiret(text) ? takeConfidences(tour, cadre, text) : null;
    if (told !== null) return told;
    const corrected = isStory(tour) ? null : readCorrection(text, cadre, tour.savoir, tour.etat.langue);
    if (corrected !== null) return answerTo(tour, cadre, corrected.question, corrected.valeur);
    // « c’est fait » fills no field: what is missing is asked again.
    if (readAvancement(text) === 'fait') return showCadre(tour, cadre);
    if (!isStory(tour) && readAuMilieu(text) === 'absent') return writeIn(tour, cadre, formulaire, null);
    const asked = !isStory(tour) && isQuestion(text) ? (askTerme(tour, text) ?? askInstead(tour, text)) : null;
    return asked ?? writeIn(tour, cadre, formulaire, text);
  }
  const chosen = answerRelais(tour, cadre, text);
  if (chosen !== null) return chosen;
  const progress = readAvancement(text);
  const aside =
    progress === null
      ? (readAuMilieu(text) ??
        (/^(?:non|nan|no|nope)$/.test(foldLabel(text)) ? 'attente' : isCreux(text) || isRire(text) ? 'expliquer' : null))
      : null;
  if (aside !== null) return stepAside(tour, cadre, aside);
  if (place !== null && progress === 'fait') return advance(tour, cadre, place.morceau, place.etape);
  if (progress === 'bloque') return obey(tour, 'bloque');
  const told = takeConfidences(tour, cadre, text);
  if (told !== null) return told;
  return around(tour, cadre, text) ?? chat(tour, text) ?? askQuestion(tour, text);
}

function changeLangue(tour: Tour, langue: Etat['langue']): Suite {
  const next = withEtat(tour, { langue });
  const said: Propos = { kind: 'text', text: plain(motsOf(langue).dAnglais) };
  return before([said], obey(next, next.etat.cadre === null ? 'menu' : 'reprendre'));
}

/** What was hidden from what was just written: said, so that nobody believes it was read. */
export const tellHidden = (caches: readonly Cache[], { langue }: Etat): readonly Propos[] =>
  caches.length === 0 ? [] : [{ kind: 'text', text: plain(motsOf(langue).cache(caches)) }];

/** Once the diagnosis asks for the screen, what is listed is its answer. */
const hasToldScreen = (cadre: Cadre | null): boolean =>
  cadre?.procedure === 'diagnostic' && (cadre.position === 'q:vus' || cadre.reponses.vus !== undefined);

function readAsked(tour: Tour, text: string): Suite {
  const { cadre } = tour.etat;
  const isForm = cadre !== null && formulaireAt(cadre, tour) !== null;
  const shown = isForm ? null : (askEtape(tour, text) ?? pressOffert(tour, text));
  if (shown !== null) return shown;
  const ordre = readOrdre(text);
  // « aide », « accueil »: in the middle of a procedure, nobody who says so means to leave it.
  const leaves = ordre !== null && 'geste' in ordre && ordre.geste === 'menu' && cadre !== null && !/menu|question/i.test(text);
  if (isForm && ordre !== null && 'geste' in ordre) {
    const inForm = orderInForm(tour, cadre, ordre.geste);
    if (inForm !== null) return inForm;
  }
  if (ordre !== null && !leaves) return 'oubli' in ordre ? forget(tour) : obey(tour, ordre.geste);
  const time = isDuree(text) ? sayDuree(tour) : null;
  if (time !== null) return time;
  const screen =
    isForm || hasToldScreen(cadre)
      ? null
      : (diagnoseTold(tour, text) ?? (cadre === null ? (askWhichMissing(tour, text) ?? diagnoseFew(tour, text)) : null));
  if (screen !== null) return screen;
  if (cadre === null) return free(tour, text);
  const question = questionOf(cadre);
  return question === null ? onStep(tour, cadre, text) : answerText(tour, cadre, question, text);
}

/** What a user wrote, already masked. */
export function readText(tour: Tour, written: string, caches: readonly Cache[]): Suite {
  const { cadre } = tour.etat;
  const text = emoticonesEnMots(written, cadre !== null && questionOf(cadre) === null);
  const asked = readDemandeDeLangue(text);
  if (asked !== null) return changeLangue(tour, asked);
  // One word of English in the middle of a procedure, « help », « next », changes no language.
  const isWord = cadre !== null && !/\s/.test(text.trim());
  // What a machine wrote, or what a form asks for, may be in any language.
  const isCited = isErreurCollee(text) || (cadre !== null && formulaireAt(cadre, tour) !== null);
  const langue = (isWord || isCited ? null : readLangue(text)) ?? tour.etat.langue;
  const changed: readonly Propos[] = langue === tour.etat.langue ? [] : [{ kind: 'text', text: plain(motsOf(langue).dAnglais) }];
  const here = withEtat(tour, { langue });
  return before([...tellHidden(caches, here.etat), ...changed], readAsked(here, text));
}
