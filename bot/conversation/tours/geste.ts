import type { Geste } from '../choix.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { cite } from '../dire/citation.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import { enCoursOf } from '../dire/question.ts';
import type { Cadre } from '../etat.ts';
import { begin, goBack, moveTo, nextPlace, planOf, questionOf } from '../procedures/avancer.ts';
import { PASSE } from '../procedures/ecriture.ts';
import { showCadre } from '../procedures/montrer.ts';
import { titreOf } from '../procedures/registre.ts';
import { BILAN, before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { fail } from './echec.ts';
import { trouble } from './ennui.ts';
import { sayPosition } from './position.ts';
import { answerTo, putAside } from './repondre.ts';
import { backToCadre } from './reprise.ts';
import { offerParts } from './sujet.ts';

const say = (text: string): Propos => ({ kind: 'text', text: plain(text) });

const only = (tour: Tour, propos: Propos): Suite => ({ etat: tour.etat, propos: [propos], bilan: BILAN });

const home = (tour: Tour, text: string): Suite => only(tour, sayDeparts(plain(text), tour.etat, tour.savoir));

/** To a person, at once: whoever asks for one is not questioned. */
function toPerson(tour: Tour): Suite {
  const etat = { ...tour.etat, echecs: 0, clarifie: false };
  const bilan = { ...BILAN, issue: 'passe-a-une-personne' } as const;
  return backToCadre(tour, { etat, propos: [sayPersonne(etat, tour.savoir, motsOf(etat.langue).voiciQui)], bilan });
}

function cancel(tour: Tour): Suite {
  const { cadre, langue } = tour.etat;
  const mots = motsOf(langue);
  if (cadre === null) return home(tour, mots.rienAAnnuler);
  const text = mots.annule(titreOf(cadre, tour.savoir, langue));
  return home(withEtat(tour, { cadre: null, clarifie: false }), text);
}

function back(tour: Tour): Suite {
  const { cadre, langue } = tour.etat;
  if (cadre === null) return home(tour, motsOf(langue).retourAccueil);
  const previous = goBack(cadre);
  return previous === null ? before([say(motsOf(langue).premiere)], showCadre(tour, cadre)) : showCadre(tour, previous);
}

/** What was told is asked again: that is what starting again is for. */
function restart(tour: Tour): Suite {
  const { cadre, langue } = tour.etat;
  if (cadre === null) return home(tour, motsOf(langue).retourAccueil);
  const { procedure, reponses } = cadre;
  const kept = reponses.topic === undefined ? {} : { topic: reponses.topic };
  const fresh = withEtat(tour, { profil: {}, generation: null, vues: [], cadre: null });
  const begun = begin(procedure, kept, fresh);
  return before([say(motsOf(langue).debut(titreOf(begun, tour.savoir, langue)))], showCadre(fresh, begun));
}

function why(tour: Tour): Suite {
  const { cadre, langue, sujet } = tour.etat;
  // « pourquoi ? », after an answer: which part of it?
  if (cadre === null && sujet !== null) return offerParts(tour, sujet);
  const question = cadre === null ? null : questionOf(cadre);
  if (cadre === null || question === null) return backToCadre(tour, only(tour, say(motsOf(langue).pasDeQuestion)));
  const { texte, sources } = question.pourquoi;
  const said: Propos = { ...say(texte[langue]), sources: cite(sources, tour.savoir.catalogues[langue]) };
  return before([said], showCadre(tour, cadre));
}

function skip(tour: Tour): Suite {
  const { cadre, langue } = tour.etat;
  const mots = motsOf(langue);
  if (cadre === null) return home(tour, mots.perdu);
  const question = questionOf(cadre);
  if (question === null) return backToCadre(tour, only(tour, say(mots.rienAPasser)));
  if (!question.passable) return before([say(mots.nePeutPasPasser)], showCadre(tour, cadre));
  return answerTo(tour, cadre, question, PASSE);
}

/** The next step after a place of the plan. */
export function advance(tour: Tour, cadre: Cadre, morceau: number, etape: number): Suite {
  const next = nextPlace(planOf(cadre, tour.savoir), morceau, etape, tour.savoir);
  return showCadre(tour, moveTo(cadre, next));
}

function resume(tour: Tour): Suite {
  const { cadre, pile, langue } = tour.etat;
  if (cadre !== null) return showCadre(tour, cadre);
  const aside = pile.at(-1);
  if (aside === undefined) return home(tour, motsOf(langue).rienEnCours);
  return showCadre(withEtat(tour, { pile: pile.slice(0, -1) }), aside);
}

/** What was ticked is confirmed. Nothing ticked is an answer too: nothing of the list is seen. */
function confirm(tour: Tour): Suite {
  const { cadre } = tour.etat;
  const question = cadre === null ? null : questionOf(cadre);
  if (cadre === null || question?.sorte !== 'multiple') return resume(tour);
  return answerTo(tour, cadre, question, cadre.reponses[enCoursOf(question.nom)] || 'rien');
}

/** An order, whether pressed or written. */
export function obey(tour: Tour, order: Geste): Suite {
  const mots = motsOf(tour.etat.langue);
  switch (order) {
    case 'retour':
      return back(tour);
    case 'recommencer':
      return restart(tour);
    case 'annuler':
      return cancel(tour);
    case 'personne':
      return toPerson(tour);
    case 'position':
      return sayPosition(tour);
    case 'reprendre':
      return resume(tour);
    case 'pourquoi':
      return why(tour);
    case 'passer':
      return skip(tour);
    case 'aucun':
      return fail(withEtat(tour, { clarifie: false }), mots.pasUneAutre);
    case 'bloque':
      return trouble(tour);
    case 'valider':
      return confirm(tour);
    case 'menu':
      return home({ ...tour, etat: putAside(tour.etat) }, mots.menu);
  }
}
