import type { Generation } from '../../catalogue/ids.ts';
import { foldLabel } from '../../catalogue/label.ts';
import type { Contenu } from '../read-content.ts';

/** A name of the screen as a source shows it. */
export interface LibelleConnu {
  readonly label: string;
  readonly generation: Generation | 'les-deux';
}

/** Two apostrophes are one. */
export const straight = (text: string): string => text.replaceAll('’', "'");

/** Every name of the screen: those of the spaces, and `libelles.yaml`. By folded name, since two may be written almost alike. */
export function knownLabels({ fichiers, libelles }: Contenu): ReadonlyMap<string, readonly LibelleConnu[]> {
  const known = new Map<string, LibelleConnu[]>();
  for (const one of [...fichiers.flatMap(({ fiche }) => fiche?.noms ?? []), ...libelles]) {
    const list = known.get(foldLabel(one.label)) ?? [];
    known.set(foldLabel(one.label), list);
    list.push({ label: straight(one.label), generation: one.generation });
  }
  return known;
}
