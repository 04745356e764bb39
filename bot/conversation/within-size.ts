import type { Cadre, Etat } from './etat.ts';

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

/** Counts the bytes of a text in JSON, quotes and comma included, at most. */
type Count = (text: string) => number;

/** Whatever its characters are: no unit takes more than `\uXXXX`. */
const byLength: Count = (text) => text.length * 6 + 3;

/** By its characters: what is escaped takes two bytes or six, a character of ours three at most. */
const byUnit: Count = (text) => {
  let length = 3;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    length += unit < 0x20 || (unit & 0xf800) === 0xd800 ? 6 : unit < 0x80 ? (unit === 0x22 || unit === 0x5c ? 2 : 1) : 3;
  }
  return length;
};

function countAll(texts: readonly string[], count: Count): number {
  let length = 0;
  for (const text of texts) length += count(text);
  return length;
}

/** The names and marks of a procedure under way. */
const CADRE = 160;

const countCadre = ({ reponses, chemin }: Cadre, count: Count): number =>
  CADRE + countAll(chemin, count) + countAll(Object.keys(reponses), count) + countAll(Object.values(reponses), count);

/** What is of one shape in every state: names, marks, a topic, the profile told in full. */
const FRAME = 800;
/** `{"dit":,"repondu":},` */
const TRAIT = 20;

/** The size of a state once serialised, at most, without serialising it: every turn asks, and few come near the limit. */
function sizeAtMost({ journal, vues, offert, cadre, pile }: Etat, count: Count): number {
  let length = FRAME + countAll(vues, count) + countAll(offert, count) + (cadre === null ? 0 : countCadre(cadre, count));
  for (const one of pile) length += countCadre(one, count);
  for (const { dit, repondu } of journal) length += TRAIT + count(dit) + count(repondu);
  return length;
}

/** The bounds, the quickest first: what one of them admits needs no exact count. */
export const BOUNDS: readonly ((etat: Etat) => number)[] = [
  (etat) => sizeAtMost(etat, byLength),
  (etat) => sizeAtMost(etat, byUnit),
];

const fits = (etat: Etat): boolean =>
  BOUNDS.some((bound) => bound(etat) <= STATE_MAX) || utf8Length(JSON.stringify(etat)) <= STATE_MAX;

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
  while (!fits(kept)) {
    let smaller: Etat | null = null;
    for (const shrink of SHRINK) smaller ??= shrink(kept);
    if (smaller === null) return kept;
    kept = smaller;
  }
  return kept;
}
