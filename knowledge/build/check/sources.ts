import type { Entree } from '../../catalogue/entree.ts';
import { REGLES as DIAGNOSTIC } from '../../diagnosis/regles.ts';
import { type Constat, conseil, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import type { Contenu } from '../read-content.ts';
import type { Source } from '../shape.ts';
import { lignesOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

function citedBy({ entree, fiche }: Fichier): ReadonlySet<string> {
  const said = [...phrasesOf(entree).map(({ phrase }) => phrase), ...lignesOf(entree)].flatMap(({ sources = [] }) => sources);
  const named =
    fiche === null ? [] : [...fiche.noms, fiche['ouvert-par-defaut'], fiche['qui-ajoute']].map(({ source }) => source);
  return new Set([...said, ...named]);
}

const DEDUCED = /\b(?:sans doute|probablement|à notre avis|nous en déduisons|nous le déduisons)\b/i;
const saysDeduced = (entree: Entree): boolean => phrasesOf(entree).some(({ phrase }) => DEDUCED.test(phrase.texte));

/** An answer may not look surer than what it rests on. A space keeps the proof of its front matter alone. */
function confidence(
  { chemin, entree, fiche }: Fichier,
  cited: ReadonlySet<string>,
  sources: Contenu['sources'],
): readonly Constat[] {
  if (fiche !== null || entree.dossier === 'hors-sujet') return [];
  if (entree.confiance === 'officiel' && [...cited].some((key) => sources[key]?.nature === 'tiers'))
    return [faute('sources', chemin, 'confiance « officiel », mais une source citée est celle d’un tiers')];
  if (entree.confiance !== 'deduit' && saysDeduced(entree))
    return [faute('sources', chemin, 'une phrase est déduite (« sans doute »…) : la confiance doit être « deduit »')];
  if (entree.confiance === 'deduit' && !saysDeduced(entree))
    return [conseil('sources', chemin, 'confiance « deduit », mais aucune phrase ne dit ce qui est déduit')];
  return [];
}

function checkFile(fichier: Fichier, sources: Contenu['sources']): readonly Constat[] {
  const { chemin, entree, langue } = fichier;
  if (langue !== 'fr') return [];
  const cited = citedBy(fichier);
  const unknown = [...cited].filter((key) => sources[key] === undefined);
  return [
    ...unknown.map((key) => faute('sources', chemin, `la source ${key} n’existe pas dans sources.yaml`)),
    ...[...cited]
      .filter((key) => !entree.sources.includes(key))
      .map((key) => faute('sources', chemin, `la source ${key} est citée, mais n’est pas dans la liste`)),
    ...entree.sources
      .filter((key) => !cited.has(key))
      .map((key) => faute('sources', chemin, `la source ${key} est dans la liste, mais n’est citée nulle part`)),
    ...(new Set(entree.sources).size === entree.sources.length ? [] : [faute('sources', chemin, 'la liste répète une source')]),
    ...confidence(fichier, cited, sources),
  ];
}

const sameAddress = (entries: readonly (readonly [string, Source])[]): readonly Constat[] =>
  entries.flatMap(([key, { url }], index) =>
    entries
      .slice(0, index)
      .filter(([, other]) => other.url === url)
      .map(([other]) => faute('sources', 'sources.yaml', `${key} et ${other} ont la même adresse : gardez-en une`)),
  );

/** Keys exist, are listed and used; one address has one key; a dated source is not of the future. */
export const checkSources: Rule = ({ fichiers, sources, glossaire }, today) => {
  const entries = Object.entries(sources);
  const glossed = glossaire.flatMap(({ definition }) =>
    [...definition.matchAll(/\[([A-Z][A-Z0-9-]+)\]/g)].map(([, key]) => key ?? ''),
  );
  const used = new Set([
    ...fichiers.flatMap(({ entree }) => entree.sources),
    ...DIAGNOSTIC.flatMap((regle) => regle.sources),
    ...glossed,
  ]);
  return [
    ...fichiers.flatMap((fichier) => checkFile(fichier, sources)),
    ...sameAddress(entries),
    ...glossed
      .filter((key) => sources[key] === undefined)
      .map((key) => faute('sources', 'fr/glossaire.yaml', `la source ${key} n’existe pas dans sources.yaml`)),
    ...entries
      .filter(([key]) => !used.has(key))
      .map(([key]) => conseil('sources', 'sources.yaml', `${key} n’est citée par aucune entrée`)),
    ...entries
      .filter(([, { date }]) => /^\d{4}/.test(date) && date > today)
      .map(([key, { date }]) => faute('sources', 'sources.yaml', `${key} est datée du ${date}, dans le futur`)),
  ];
};
