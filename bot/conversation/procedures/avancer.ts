import type { Etape, Parcours } from '../../../knowledge/catalogue/entree.ts';
import type { Cadre, Etat, Position, Reponses } from '../etat.ts';
import type { Savoir } from '../savoir.ts';
import type { Tour } from '../suite.ts';
import type { ProcedureId } from './ids.ts';
import type { Emplacement, Morceau } from './procedure.ts';
import { procedureOf } from './registre.ts';

/** How many positions « retour » can undo. */
const KEPT = 24;

export const planOf = ({ procedure, reponses }: Cadre, savoir: Savoir): readonly Morceau[] =>
  procedureOf(procedure).plan(reponses, savoir);

export const parcoursOf = (morceau: Morceau, { catalogues }: Savoir, langue: Etat['langue']): Parcours | null => {
  if (morceau.sorte !== 'parcours') return null;
  const entree = catalogues[langue].entreeOf(morceau.topic) ?? catalogues.fr.entreeOf(morceau.topic);
  return entree?.parcours.find(({ ancre }) => ancre === morceau.ancre) ?? null;
};

export const etapesOf = (morceau: Morceau, savoir: Savoir): readonly Etape[] => parcoursOf(morceau, savoir, 'fr')?.etapes ?? [];

/** `p:I.J` as numbers; null for a question or the end. */
export function placeOf(position: Position): { readonly morceau: number; readonly etape: number } | null {
  const [, morceau, etape] = /^p:(\d+)\.(\d+)$/.exec(position) ?? [];
  return morceau === undefined ? null : { morceau: Number(morceau), etape: Number(etape) };
}

/** The step where a procedure stands; null at a question, or where the plan has no steps. */
export function etapeOf(cadre: Cadre, savoir: Savoir, langue: Etat['langue']): Etape | null {
  const place = placeOf(cadre.position);
  const part = place === null ? undefined : planOf(cadre, savoir)[place.morceau];
  return (place && part && parcoursOf(part, savoir, langue)?.etapes[place.etape]) ?? null;
}

/** What comes after a place of the plan. */
export function nextPlace(plan: readonly Morceau[], morceau: number, etape: number, savoir: Savoir): Position {
  const current = plan[morceau];
  if (current !== undefined && etape + 1 < etapesOf(current, savoir).length) return `p:${morceau}.${etape + 1}`;
  return morceau + 1 < plan.length ? `p:${morceau + 1}.0` : 'fin';
}

/** The question asked, if one is. */
export const questionOf = ({ procedure, position }: Cadre): Emplacement | null =>
  procedureOf(procedure).emplacements.find(({ nom }) => position === `q:${nom}`) ?? null;

/** Moves on, so that « retour » comes back here. */
export const moveTo = (cadre: Cadre, position: Position): Cadre =>
  position === cadre.position ? cadre : { ...cadre, position, chemin: [...cadre.chemin, cadre.position].slice(-KEPT), essais: 0 };

/** Fills in what is already known, then finds the first question left, or the plan. */
function settle(
  procedure: ProcedureId,
  answers: Reponses,
  { etat, savoir, event: { at } }: Tour,
): Pick<Cadre, 'reponses' | 'position'> {
  const { emplacements, plan } = procedureOf(procedure);
  let reponses = answers;
  for (const { nom, voulu, connu, options, passable } of emplacements) {
    const known = { reponses, etat, at };
    if (reponses[nom] !== undefined || !voulu(known)) continue;
    const choices = options(reponses, savoir);
    // One answer left, and no way to skip: nothing to ask.
    const only = !passable && choices.length === 1 ? (choices[0]?.valeur ?? null) : null;
    const valeur = connu(known) ?? only;
    if (valeur === null) return { reponses, position: `q:${nom}` };
    reponses = { ...reponses, [nom]: valeur };
  }
  return { reponses, position: plan(reponses, savoir).length === 0 ? 'fin' : 'p:0.0' };
}

/** Begins a procedure with what is known. */
export const begin = (procedure: ProcedureId, answers: Reponses, tour: Tour): Cadre => ({
  procedure,
  ...settle(procedure, answers, tour),
  chemin: [],
  essais: 0,
});

/** Goes on from the answers: to the first question left, or to our step when the plan is the same. */
export function resettle(cadre: Cadre, reponses: Reponses, tour: Tour): Cadre {
  const plan = JSON.stringify(planOf(cadre, tour.savoir));
  const settled = settle(cadre.procedure, reponses, tour);
  const next = { ...cadre, reponses: settled.reponses };
  const unmoved =
    settled.position === 'p:0.0' && placeOf(cadre.position) !== null && JSON.stringify(planOf(next, tour.savoir)) === plan;
  return unmoved ? { ...next, essais: 0 } : { ...moveTo(next, settled.position), essais: 0 };
}

/** Answers without those that a change undoes. */
export const without = (reponses: Reponses, noms: readonly string[]): Reponses =>
  Object.fromEntries(Object.entries(reponses).filter(([nom]) => !noms.includes(nom)));

/** The answers that no longer hold when one changes, and those that rest on them. */
export function undoneBy(procedure: ProcedureId, nom: string, found = new Set<string>()): ReadonlySet<string> {
  const { oublie = [] } = procedureOf(procedure).emplacements.find((one) => one.nom === nom) ?? {};
  for (const one of oublie) {
    if (!found.has(one)) undoneBy(procedure, one, found.add(one));
  }
  return found;
}

/** An answer given, or corrected. */
export function answer(cadre: Cadre, { nom }: Emplacement, valeur: string, tour: Tour): Cadre {
  const before = cadre.reponses[nom];
  // A first answer undoes nothing: what was told ahead of its question still holds.
  const kept =
    before === undefined || before === valeur ? cadre.reponses : without(cadre.reponses, [...undoneBy(cadre.procedure, nom)]);
  return resettle(cadre, { ...kept, [nom]: valeur }, tour);
}

/** One position back; a question found there is open again. */
export function goBack(cadre: Cadre): Cadre | null {
  const position = cadre.chemin.at(-1);
  if (position === undefined) return null;
  const nom = position.startsWith('q:') ? position.slice(2) : null;
  const reponses = nom === null ? cadre.reponses : without(cadre.reponses, [nom, ...undoneBy(cadre.procedure, nom)]);
  return { ...cadre, reponses, position, chemin: cadre.chemin.slice(0, -1), essais: 0 };
}
