import type { Catalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Entree } from '../../../knowledge/catalogue/entree.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Langue } from '../contract.ts';
import type { Savoir } from '../savoir.ts';

/** An entry and the language in which it was found: some exist in French only. */
export interface Trouvee {
  readonly entree: Entree;
  readonly catalogue: Catalogue;
  readonly langue: Langue;
}

const inLangue = (entree: Entree | undefined | null, catalogue: Catalogue): Trouvee | null =>
  entree === null || entree === undefined ? null : { entree, catalogue, langue: catalogue.langue };

const holds = ({ sections, parcours }: Entree, ancre: string): boolean =>
  parcours.some((one) => one.ancre === ancre) ||
  sections.some((section) => section.ancre === ancre || section.cas.some((one) => one.ancre === ancre));

/** The entry that answers a topic, or, when an anchor is given, the entry of that topic that holds it. */
export function findEntree(topic: Topic, ancre: string | null, { catalogues }: Savoir, langue: Langue): Trouvee | null {
  for (const catalogue of langue === 'fr' ? [catalogues.fr] : [catalogues.en, catalogues.fr]) {
    const entrees = catalogue.entreesOf(topic);
    const found = inLangue(ancre === null ? entrees[0] : entrees.find((one) => holds(one, ancre)), catalogue);
    if (found !== null) return found;
  }
  return ancre === null ? null : findEntree(topic, null, { catalogues } as Savoir, langue);
}

/** An entry by the name of its file, in any folder. */
export function findById(id: string, { catalogues }: Savoir, langue: Langue): Trouvee | null {
  for (const catalogue of langue === 'fr' ? [catalogues.fr] : [catalogues.en, catalogues.fr]) {
    const titre = catalogue.titres.find((one) => one.id === id);
    const entree = titre === undefined ? undefined : catalogue.entreesOf(titre.topic).find((one) => one.id === id);
    if (entree !== undefined) return { entree, catalogue, langue: catalogue.langue };
  }
  return null;
}
