import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Entree, Langue } from '../../../knowledge/catalogue/entree.ts';
import { UserError } from '../user-error.ts';

const MAX_HINTS = 8;

/** Finds an entry by its topic, its path or its short name. @throws UserError that lists what looks alike */
export function findEntry(name: string | undefined, langue: Langue): Entree {
  if (name === undefined) throw new UserError('Dites quelle entrée : par exemple « tache:ajouter-un-espace ».');
  const bare = name
    .replace(/^knowledge\/content\//, '')
    .replace(/^(?:fr|en)\//, '')
    .replace(/\.md$/, '');
  const { entrees } = loadCatalogue(langue);
  const isIt = ({ topic, dossier, id }: Entree): boolean =>
    [topic, `${dossier}/${id}`, id].includes(bare) && (bare !== 'hors-sujet' || topic === bare);
  const found = entrees.find(isIt);
  if (found !== undefined) return found;
  if (langue === 'en' && loadCatalogue('fr').entrees.some(isIt))
    throw new UserError(`L’entrée « ${name} » n’existe qu’en français : ôtez « --en ».`);
  const near = entrees.filter(({ id }) => bare.split(/[:/-]/).some((word) => word.length > 3 && id.includes(word)));
  const hints = (near.length > 0 ? near : entrees).slice(0, MAX_HINTS).map(({ topic }) => topic);
  throw new UserError(`L’entrée « ${name} » n’existe pas. Essayez : ${[...new Set(hints)].join(', ')}.`);
}
