import type { Cadre, Etat, Trait } from './etat.ts';

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

/**
 * The bytes of a text in JSON, quotes and comma included, at most: what is escaped takes two or six, a character of ours three at
 * most.
 */
function count(text: string): number {
  let length = 3;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    length += unit < 0x20 || (unit & 0xf800) === 0xd800 ? 6 : unit < 0x80 ? (unit === 0x22 || unit === 0x5c ? 2 : 1) : 3;
  }
  return length;
}

function countAll(texts: readonly string[]): number {
  let length = 0;
  for (const text of texts) length += count(text);
  return length;
}

/** The names and marks of a procedure under way. */
const CADRE = 160;

const countCadre = ({ reponses, chemin }: Cadre): number =>
  CADRE + countAll(chemin) + countAll(Object.keys(reponses)) + countAll(Object.values(reponses));

/** `{"dit":,"repondu":},` */
const TRAIT = 20;
/** An exchange never changes, and stays for as many turns as are kept: it is counted once. */
const counted = new WeakMap<Trait, number>();

function countTrait(trait: Trait): number {
  const length = counted.get(trait) ?? TRAIT + count(trait.dit) + count(trait.repondu);
  counted.set(trait, length);
  return length;
}

/** What is of one shape in every state: names, marks, a topic, the profile told in full. */
const FRAME = 800;

/** The size of a state once serialised, at most, without serialising it: every turn asks, and few come near the limit. */
export function sizeAtMost({ journal, vues, offert, cadre, pile }: Etat): number {
  let length = FRAME + countAll(vues) + countAll(offert) + (cadre === null ? 0 : countCadre(cadre));
  for (const one of pile) length += countCadre(one);
  for (const trait of journal) length += countTrait(trait);
  return length;
}

const fits = (etat: Etat): boolean => sizeAtMost(etat) <= STATE_MAX || utf8Length(JSON.stringify(etat)) <= STATE_MAX;

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
