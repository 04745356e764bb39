import type { Etape } from '../../catalogue/entree.ts';
import { GENERATIONS, type Generation } from '../../catalogue/ids.ts';
import { foldLabel } from '../../catalogue/label.ts';
import { type Constat, faute } from '../constat.ts';
import { labelsIn } from '../parse/guillemets.ts';
import { knownLabels, type LibelleConnu, straight } from './known-labels.ts';
import type { Rule } from './rule.ts';

/** A place that has no name on the screen is told in our words: « barre du haut », « en-tête », « la demande ». */
const isOurs = (region: string): boolean => /^\p{Ll}/u.test(region);

const usedBy = ({ chemin, cible, action, verifier, piege }: Etape): readonly string[] => [
  ...chemin,
  ...[cible?.label, cible?.region]
    .filter((name) => typeof name === 'string')
    .filter((name) => name !== cible?.region || !isOurs(name)),
  ...[...action, ...verifier, ...piege].flatMap(({ texte }) => labelsIn(texte)),
];

function judge(label: string, generation: Generation, known: ReadonlyMap<string, readonly LibelleConnu[]>): string | null {
  const found = known.get(foldLabel(label));
  if (found === undefined) return `« ${label} » n’est pas un libellé connu : ajoutez-le à libelles.yaml avec sa source`;
  const exact = found.filter((one) => one.label === straight(label));
  if (exact.length === 0) return `« ${label} » s’écrit « ${found[0]?.label} »`;
  if (exact.some((one) => one.generation === generation || one.generation === 'les-deux')) return null;
  return `« ${label} » est un libellé de l’autre époque (${GENERATIONS.filter((one) => one !== generation).join()})`;
}

/** Every name of the screen used in a step is one that a source shows, on that generation, written alike. */
export const checkLibelles: Rule = (contenu) => {
  const known = knownLabels(contenu);
  return contenu.fichiers.flatMap(({ chemin, entree, langue }) =>
    langue !== 'fr'
      ? []
      : entree.parcours.flatMap(({ etapes, generation, titre }) =>
          [...new Set(etapes.flatMap(usedBy))].flatMap((label): readonly Constat[] => {
            const message = judge(label, generation, known);
            return message === null ? [] : [faute('libelles', chemin, `${titre ?? `Étapes (${generation})`} : ${message}`)];
          }),
        ),
  );
};
