/** What people and spreadsheets put between digits: spaces of any width, dots, dashes of any length, invisible marks of a copy. */
const SEPARATORS = /[\s.\-\u00AD\u2010-\u2015\u2212\u200B-\u200E\u2060\uFEFF]/g;

/** A number as typed, without its separators, in capitals. Nothing else is corrected: an « O » is not taken for a zero. */
export function compactNumber(text: string): string {
  return text.replace(SEPARATORS, '').toUpperCase();
}

/** A name as typed, its spaces made plain and single. Its dots and dashes belong to it. */
export function plainName(text: string): string {
  return text
    .replace(/[\u200B-\u200E\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export const isDigits = (text: string): boolean => /^[0-9]+$/.test(text);
export const isLettersOrDigits = (text: string): boolean => /^[0-9A-Z]+$/.test(text);
