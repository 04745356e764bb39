import type { Reader } from './dom.ts';

const langOf = (reader: Reader): string => reader.attribute(reader.root, 'lang') ?? '';

/** The portal has an English interface. */
export const isEnglish = (reader: Reader): boolean => /^en/i.test(langOf(reader));

/** The browser put its own words in the place of the portal's, as Chrome, Edge and others say in the page: no name is sure any more. */
export const isTranslated = (reader: Reader): boolean =>
  /\btranslated-/.test(reader.attribute(reader.root, 'class') ?? '') ||
  /^(?!fr|en|$)/i.test(langOf(reader)) ||
  reader.query(reader.root, '[_msthash]').length > 0;
