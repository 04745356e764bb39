import { cite } from '../dire/citation.ts';
import { plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { motsOf } from '../dire/mots.ts';
import { saySection } from '../dire/section.ts';
import type { Cadre, Etat, Reponses } from '../etat.ts';
import { answer, begin, moveTo, without } from '../procedures/avancer.ts';
import { PASSE } from '../procedures/ecriture.ts';
import type { ProcedureId } from '../procedures/ids.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { procedureOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import { before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { labelOf } from './position.ts';

/** How many procedures are kept aside. */
const ASIDE = 2;

/** The conversation with a procedure set aside, so that another one takes its place. */
export function putAside(etat: Etat, except: ProcedureId | null = null): Etat {
  const { cadre, pile } = etat;
  const others = pile.filter((one) => one.procedure !== except);
  const kept = cadre === null || cadre.procedure === except ? others : [...others, cadre];
  return { ...etat, cadre: null, pile: kept.slice(-ASIDE) };
}

export const findQuestion = (procedure: ProcedureId, nom: string): Emplacement | null =>
  procedureOf(procedure).emplacements.find((one) => one.nom === nom) ?? null;

/** Whether a question offers an answer, or lets it be skipped. */
export const offers = ({ options, passable }: Emplacement, valeur: string, reponses: Reponses, savoir: Savoir): boolean =>
  valeur === PASSE ? passable : options(reponses, savoir).some((one) => one.valeur === valeur);

/** Of the answers that a button brings, those that the procedure knows. */
function known(procedure: ProcedureId, told: Reponses, savoir: Savoir): Reponses {
  const { emplacements, topic } = procedureOf(procedure);
  const kept: Record<string, string> = topic === null && told.topic !== undefined ? { topic: told.topic } : {};
  for (const asked of emplacements) {
    const valeur = told[asked.nom];
    if (valeur !== undefined && offers(asked, valeur, kept, savoir)) kept[asked.nom] = valeur;
  }
  return kept;
}

/** Begins a procedure; the one under way is kept aside, unless it is the same. */
export function start(tour: Tour, procedure: ProcedureId, reponses: Reponses): Suite {
  const next: Tour = { ...tour, etat: { ...putAside(tour.etat, procedure), echecs: 0, clarifie: false } };
  return showCadre(next, begin(procedure, known(procedure, reponses, tour.savoir), next));
}

/** What an answer teaches is kept beyond its procedure. */
const learn = ({ etat, event: { at } }: Tour, { apprend }: Emplacement, valeur: string, reponses: Reponses): Partial<Etat> =>
  apprend(valeur, { etat, reponses, at });

/** An earlier answer was wrong: why, with its source, then its question again. */
function askAgain(tour: Tour, cadre: Cadre, { nom }: Emplacement, wrong: NonNullable<ReturnType<Emplacement['rouvre']>>): Suite {
  const found = findEntree(wrong.topic, wrong.ancre, tour.savoir, tour.etat.langue);
  const section = found === null ? null : saySection(found.entree, wrong.ancre, found.langue);
  const why: readonly Propos[] =
    found === null || section === null
      ? []
      : [{ kind: 'text', langue: found.langue, text: section.text, sources: cite(section.keys, found.catalogue) }];
  const reponses = without(cadre.reponses, [nom, wrong.nom]);
  return before(why, showCadre(tour, { ...moveTo(cadre, `q:${wrong.nom}`), reponses }));
}

/** An answer to a question of a procedure: the one asked, or an earlier one that changes. */
export function answerTo(tour: Tour, cadre: Cadre, question: Emplacement, valeur: string): Suite {
  const { langue } = tour.etat;
  const wrong = question.rouvre(valeur);
  if (wrong !== null) return askAgain(tour, cadre, question, wrong);
  const previous = cadre.reponses[question.nom];
  const learnt = withEtat(tour, { ...learn(tour, question, valeur, cadre.reponses), echecs: 0, clarifie: false });
  const next = answer(cadre, question, valeur, learnt);
  const label = labelOf(next, question, tour.savoir, langue) ?? valeur;
  const changed = previous !== undefined && previous !== valeur;
  const said: readonly Propos[] = changed ? [{ kind: 'text', text: plain(motsOf(langue).corrige(label)) }] : [];
  return before(said, showCadre(learnt, next));
}

/** The procedure that a button belongs to: under way, kept aside, or begun anew. */
export function cadreFor(tour: Tour, procedure: ProcedureId): { readonly tour: Tour; readonly cadre: Cadre } {
  const { cadre, pile } = tour.etat;
  if (cadre?.procedure === procedure) return { tour, cadre };
  const aside = pile.find((one) => one.procedure === procedure);
  const here: Tour = { ...tour, etat: putAside(tour.etat, procedure) };
  return { tour: here, cadre: aside ?? begin(procedure, {}, here) };
}
