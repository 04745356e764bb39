import type { Generation } from '../../knowledge/catalogue/ids.ts';
import type { PageHabillee } from './document.ts';
import type { Html } from './html.ts';
import type { PageEspaces, PagePortail, PageServices } from './page.ts';

/** A way of dressing pages: tags, classes, casing and nesting. The portal's own markup is unknown, so the tests vary it. */
export interface Habillage {
  readonly id: string;
  /** what whoever picks it in the sandbox reads */
  readonly titre: string;
  readonly generation: Generation;
  /** @throws when the page is of the other generation */
  dress(page: PagePortail): PageHabillee;
}

/** What a skin says of itself, for pages of one generation. */
export interface Modele<P extends PagePortail> {
  readonly id: string;
  readonly titre: string;
  readonly doctype?: string;
  readonly style: string;
  readonly corps: (page: P) => Html;
}

const dressed = <P extends PagePortail>({ doctype, style, corps }: Modele<P>, page: P): PageHabillee => ({
  titre: page.titre,
  style,
  corps: corps(page),
  ...(doctype === undefined ? {} : { doctype }),
});

/** A skin of the first portal. */
export const dressEspaces = (modele: Modele<PageEspaces>): Habillage => ({
  id: modele.id,
  titre: modele.titre,
  generation: 'espaces',
  dress(page) {
    if (page.generation !== 'espaces') throw new Error(`${modele.id} n’habille que l’ancien portail`);
    return dressed(modele, page);
  },
});

/** A skin of the portal of services. */
export const dressServices = (modele: Modele<PageServices>): Habillage => ({
  id: modele.id,
  titre: modele.titre,
  generation: 'services',
  dress(page) {
    if (page.generation !== 'services') throw new Error(`${modele.id} n’habille que le portail de services`);
    return dressed(modele, page);
  },
});
