import type { Langue, Terme } from '../catalogue/entree.ts';
import { parsePhrases } from './parse/phrases.ts';
import type { Terme as TermeEcrit } from './shape-entree.ts';

/** A glossary as it is shown: every word in French, and in English those that were translated. */
export function termesOf(glossaire: readonly TermeEcrit[], langue: Langue): readonly Terme[] {
  return glossaire.flatMap(({ terme, aussi, generation, dates, definition, voir, anglais }): readonly Terme[] => {
    if (langue === 'en' && anglais === undefined) return [];
    const phrases = parsePhrases(definition, () => undefined);
    const sources = phrases.flatMap((phrase) => phrase.sources ?? []);
    const texte = langue === 'en' && anglais !== undefined ? anglais.definition : phrases.map((phrase) => phrase.texte).join(' ');
    return [
      {
        terme: langue === 'en' && anglais !== undefined ? anglais.terme : terme,
        aussi: langue === 'en' ? [terme, ...aussi] : aussi,
        generation,
        dates,
        definition: { texte, sources },
        voir,
      },
    ];
  });
}
