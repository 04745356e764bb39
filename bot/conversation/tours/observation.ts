import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { questionOf, resettle } from '../procedures/avancer.ts';
import { showCadre } from '../procedures/montrer.ts';
import { BILAN, before, type Suite, type Tour, withEtat } from '../suite.ts';
import { keepVues } from '../vues.ts';

/** What the extension saw and was told: kept, and the question that it answers is not asked any more. Otherwise silent. */
export function observe(tour: Tour, vues: readonly Vue[], profil: Profil): Suite {
  const { etat } = tour;
  const newest = vues.reduce<Vue | null>((kept, vue) => (kept === null || vue.date > kept.date ? vue : kept), null);
  const next = withEtat(tour, {
    vues: keepVues(etat.vues, vues),
    profil: { ...etat.profil, ...profil },
    generation: newest?.generation ?? etat.generation,
  });
  const { cadre } = etat;
  const question = cadre === null ? null : questionOf(cadre);
  if (cadre === null || question === null) return { etat: next.etat, propos: [], bilan: BILAN };
  const settled = resettle(cadre, cadre.reponses, next);
  if (settled.position === cadre.position) return { etat: next.etat, propos: [], bilan: BILAN };
  return before([{ kind: 'text', text: plain(motsOf(etat.langue).vuPage) }], showCadre(next, settled));
}
