import type { Reader } from './dom.ts';

/**
 * The tongue that a page says it is in, as two letters; `''` when the browser put its own words in the place of the portal's, as Chrome
 * and Edge write in the page: no name is sure any more.
 */
export const tongueOf = ({ root, attribute, query }: Reader): string =>
  /\btranslated-/.test(attribute(root, 'class') ?? '') || query(root, '[_msthash]').length > 0
    ? ''
    : (attribute(root, 'lang') || 'fr').slice(0, 2).toLowerCase();

/** Neither of the portal's own tongues. */
export const isTranslated = (reader: Reader): boolean => !['fr', 'en'].includes(tongueOf(reader));
