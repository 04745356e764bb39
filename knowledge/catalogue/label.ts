const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
const MARKS = /\p{M}/gu;
/** A modifier letter is no letter of a word here: « ʼ » is what many keyboards write for an apostrophe. */
const NOT_A_WORD = /(?:[^\p{L}\p{N}]|\p{Lm})+/gu;

/**
 * Reduces a text read on a screen to lower-case words parted by single spaces, so that two spellings of one label are equal:
 * letter case, NFC or NFD accents, any kind of space, apostrophe or dash, soft hyphens, zero-width characters, punctuation.
 */
export function foldLabel(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/&/g, ' et ')
    .replace(NOT_A_WORD, ' ')
    .trim();
}
