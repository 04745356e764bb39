import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre } from '../etat.ts';
import { readEtape } from '../lire/etape-dite.ts';
import { etapesOf, moveTo, placeOf, planOf, questionOf } from '../procedures/avancer.ts';
import { showCadre } from '../procedures/montrer.ts';
import { BILAN, before, type Propos, type Suite, type Tour } from '../suite.ts';
import { obey } from './geste.ts';
import { backToCadre } from './reprise.ts';

/** The steps that « étape 3 » counts: those we are in, or those that come next. */
function stepsOf(cadre: Cadre, { savoir }: Tour): { readonly morceau: number; readonly total: number } | null {
  const here = placeOf(cadre.position)?.morceau ?? 0;
  const parts = planOf(cadre, savoir).map((part, morceau) => ({ morceau, total: etapesOf(part, savoir).length }));
  const withSteps = parts.filter(({ total }) => total > 0);
  return withSteps.find(({ morceau }) => morceau >= here) ?? withSteps.at(-1) ?? null;
}

/** « étape 3 », « la dernière étape »: there, when there is one. null: no step is named. */
export function askEtape(tour: Tour, text: string): Suite | null {
  const { cadre, langue } = tour.etat;
  const mots = motsOf(langue);
  const say = (said: string): Propos => ({ kind: 'text', text: plain(said) });
  const steps = cadre === null || questionOf(cadre) !== null ? null : stepsOf(cadre, tour);
  const wanted = readEtape(text, steps?.total ?? 1);
  if (wanted === null) return null;
  if (cadre === null) return obey(tour, 'reprendre');
  if (steps === null) return before([say(mots.etapesApres)], showCadre(tour, cadre));
  if (wanted < steps.total) return showCadre(tour, moveTo(cadre, `p:${steps.morceau}.${wanted}`));
  return backToCadre(tour, {
    etat: tour.etat,
    propos: [say(steps.total === 1 ? mots.uneEtape : mots.combienDEtapes(steps.total))],
    bilan: BILAN,
  });
}
