import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Matcher } from './match.ts';

/** Longest text that is looked at, as written: no label is longer, even indented. */
const MAX_RAW = 400;
/** Longest text that may be a label with its badges, once folded. */
export const MAX_TEXT = 90;
const MAX_PIECE = 2;

function startsHot(matcher: Matcher, raw: string): boolean {
  if (raw.length > MAX_RAW) return false;
  const folded = foldLabel(raw);
  return folded.length <= MAX_TEXT && folded.split(' ').some((word) => matcher.isHot(word));
}

/** A label written one letter an element: its first piece is too short to tell, what holds it is not. */
function isSpelt(reader: Reader, matcher: Matcher, text: Text, raw: string): boolean {
  const piece = raw.trim();
  if (piece === '' || piece.length > MAX_PIECE) return false;
  const holder = reader.parent(reader.parent(text) ?? text);
  if (holder === null || reader.children(holder).length < 3) return false;
  const whole = reader.text(holder);
  return whole.length <= MAX_TEXT && startsHot(matcher, whole);
}

/** True when a text may be a label or a piece of one: nearly all texts of a page stop here. */
export const isWorthReading = (reader: Reader, matcher: Matcher, text: Text, raw: string): boolean =>
  startsHot(matcher, raw) || isSpelt(reader, matcher, text, raw);
