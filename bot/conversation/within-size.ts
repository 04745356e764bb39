import type { Etat } from './etat.ts';

/** A state once serialised, at most. */
export const STATE_MAX = 8192;

/** The size of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    length += unit < 0x800 ? 1 : 2;
    // Both halves of a pair were counted: four bytes with the two just added.
    if (unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) at++;
  }
  return length;
}

/** Three bytes a character at most: a short text need not be counted. */
const fits = (text: string): boolean => text.length * 3 <= STATE_MAX || utf8Length(text) <= STATE_MAX;

/** What is given up first when there is too much: the oldest exchanges, the procedures left aside, the oldest views. */
const SHRINK: readonly ((etat: Etat) => Etat | null)[] = [
  (etat) => (etat.journal.length === 0 ? null : { ...etat, journal: etat.journal.slice(1) }),
  (etat) => (etat.pile.length === 0 ? null : { ...etat, pile: etat.pile.slice(1) }),
  (etat) => (etat.vues.length === 0 ? null : { ...etat, vues: etat.vues.slice(1) }),
  (etat) => (etat.cadre === null ? null : { ...etat, cadre: null }),
];

/** The state, within its size. */
export function withinSize(etat: Etat): Etat {
  let kept = etat;
  while (!fits(JSON.stringify(kept))) {
    let smaller: Etat | null = null;
    for (const shrink of SHRINK) smaller ??= shrink(kept);
    if (smaller === null) return kept;
    kept = smaller;
  }
  return kept;
}
