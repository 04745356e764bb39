import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Entree, Langue } from '../../../knowledge/catalogue/entree.ts';
import { UserError } from '../user-error.ts';

const MAX_HINTS = 8;

/** Finds an entry by its topic, its path or its short name. @throws UserError that lists what looks alike */
export function findEntry(name: string | undefined, langue: Langue): Entree {
  if (name === undefined) throw new UserError('Dites quelle entrée : par exemple « tache:ajouter-un-espace ».');
  const { entrees } = loadCatalogue(langue);
  const bare = name
    .replace(/^knowledge\/content\//, '')
    .replace(/^(?:fr|en)\//, '')
    .replace(/\.md$/, '');
  const found = entrees.find(
    ({ topic, dossier, id }) => [topic, `${dossier}/${id}`, id].includes(bare) && (bare !== 'hors-sujet' || topic === bare),
  );
  if (found !== undefined) return found;
  const near = entrees.filter(({ id }) => bare.split(/[:/-]/).some((word) => word.length > 3 && id.includes(word)));
  const hints = (near.length > 0 ? near : entrees).slice(0, MAX_HINTS).map(({ topic }) => topic);
  const lacks = langue === 'en' ? 'n’existe pas en anglais' : 'n’existe pas';
  throw new UserError(`L’entrée « ${name} » ${lacks}. Essayez : ${[...new Set(hints)].join(', ')}.`);
}
