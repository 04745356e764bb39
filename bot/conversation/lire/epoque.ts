import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import { foldSaid } from './plier.ts';

const EPOQUE =
  /^(?:(?:en fait|non|mais|finalement|moi|chez moi|chez nous|nous|ici|ah|pardon|desole) )*(?:j ai|je vois|il y a|je suis (?:sur|dans|encore sur)|c est|nous sommes (?:sur|dans)|on est (?:sur|dans)|i (?:have|see)|i am on|we have|on a|nous avons)\b/;

/** « moi j’ai une barre d’onglets »: the portal in front of the user, told in a short sentence. */
export function readEpoque(text: string): Generation | null {
  const folded = foldSaid(text);
  if (!EPOQUE.test(folded) || folded.split(' ').length > 12 || espacesDits(text).length > 1) return null;
  if (
    /\b(?:barre d onglets|barre|ancien(?:ne)? (?:portail|version|ecran|interface)|onglets|bar of tabs|tabs|old portal)\b/.test(
      folded,
    )
  )
    return 'espaces';
  if (
    /\b(?:domaines|facturation (?:en haut|sur|dans)|nouveau portail|nouvelle (?:version|interface)|portail de services|habilitations|tuiles|domains|new portal|tiles)\b/.test(
      folded,
    )
  )
    return 'services';
  return null;
}
