import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Matcher } from './match.ts';

/** Longest text that is looked at, as written: no label is longer, even indented. */
const MAX_RAW = 400;
/** Longest text that may be a label with its badges, once folded. */
export const MAX_TEXT = 90;
const MAX_PIECE = 2;

/** « Factures ém… » */
export const CUT_SHORT = /(?:…|\.{3})$/;
/** « Factures émises / Invoices issued » */
export const TONGUES = /\s[/|]\s/;

function startsHot(matcher: Matcher, raw: string): boolean {
  const folded = foldLabel(raw);
  return folded.length <= MAX_TEXT && folded.split(' ').some((word) => matcher.isHot(word));
}

/** Too short to tell by itself: what stands beside it may make it the first letters of a label. */
export function isPiece(raw: string): boolean {
  const piece = raw.trim();
  return piece !== '' && piece.length <= MAX_PIECE;
}

/** A label written one letter an element: its first piece is too short to tell, what holds it is not. */
function isSpelt(reader: Reader, matcher: Matcher, text: Text, raw: string): boolean {
  if (!isPiece(raw)) return false;
  const holder = reader.parent(reader.parent(text) ?? text);
  if (holder === null || reader.children(holder).length < 3) return false;
  const whole = reader.text(holder);
  return whole.length <= MAX_TEXT && startsHot(matcher, whole);
}

/** What a text is worth: nothing, words that are no label by themselves, or a label. */
export type Worth = 'nothing' | 'words' | 'label';

/**
 * Sorts the texts of a page: nearly all of them stop here. A table says the same words in every row, with other numbers, and a
 * number is no part of a label: what was found of one text holds for all that differ by their numbers.
 */
export function createSieve(reader: Reader, matcher: Matcher): (text: Text, raw: string) => Worth {
  const known = new Map<string, Worth>();

  function sort(raw: string): Worth {
    if (!startsHot(matcher, raw)) return 'nothing';
    const mayBe = CUT_SHORT.test(raw.trim()) || TONGUES.test(raw.trim());
    return mayBe || matcher.match(foldLabel(raw)) !== null ? 'label' : 'words';
  }

  return (text, raw) => {
    if (raw.length > MAX_RAW) return 'nothing';
    const shape = raw.replace(/\d+/g, '0');
    let worth = known.get(shape);
    if (worth === undefined) {
      worth = sort(shape);
      known.set(shape, worth);
    }
    return worth === 'nothing' && isSpelt(reader, matcher, text, raw) ? 'words' : worth;
  };
}
