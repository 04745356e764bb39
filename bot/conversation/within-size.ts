import type { Etat } from './etat.ts';

/** A state once serialised, at most. */
export const STATE_MAX = 8192;

/** The size of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const point = char.codePointAt(0) ?? 0;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return length;
}

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
  while (utf8Length(JSON.stringify(kept)) > STATE_MAX) {
    let smaller: Etat | null = null;
    for (const shrink of SHRINK) smaller ??= shrink(kept);
    if (smaller === null) return kept;
    kept = smaller;
  }
  return kept;
}
