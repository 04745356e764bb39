import { parseSiret } from '../../../knowledge/identifiers/siret.ts';
import { type Endroit, plainDigits } from './endroit.ts';

/** Digits with single separators between them, as cards are written; none of a longer number of letters and digits. */
const RUN = /\d(?:[ .\-\u00A0\u202F\u2010-\u2015]?\d){12,}/g;

const CARTE = /\b(?:carte|cb|visa|mastercard|amex|card)\b[^\n]{0,40}$/i;

function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** What the networks issue. Fourteen digits are a SIRET unless a card was spoken of. */
function isCarte(digits: string, told: boolean): boolean {
  if (!isLuhn(digits)) return false;
  switch (digits.length) {
    case 13:
      return digits.startsWith('4');
    case 14:
      return told && /^3[0689]/.test(digits);
    case 15:
      return /^(?:3[47]|[12]\d{14}$)/.test(digits) && (told || digits.startsWith('3'));
    case 16:
      return /^(?:3|4|5|6|2[2-7])/.test(digits);
    case 17:
    case 18:
    case 19:
      return /^[456]/.test(digits);
    default:
      return false;
  }
}

interface Groupe {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const groupsOf = (run: string, index: number): readonly Groupe[] =>
  [...run.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => ({
    digits,
    start: index + at,
    end: index + at + digits.length,
  }));

/** The longest run of whole groups from `first` that `accepts`; its last group, or -1. */
function lastOf(groups: readonly Groupe[], first: number, accepts: (digits: string) => boolean): number {
  let digits = '';
  let last = -1;
  for (let index = first; index < groups.length && digits.length <= 19; index++) {
    digits += groups[index]?.digits ?? '';
    if (accepts(digits)) last = index;
  }
  return last;
}

/** Card numbers that pass their check digit, whatever parts their digits. A valid SIRET is none. */
export function findCartes(text: string): readonly Endroit[] {
  const found: Endroit[] = [];
  const read = plainDigits(text);
  for (const { 0: run, index } of read.matchAll(RUN)) {
    const groups = groupsOf(run, index);
    const told = CARTE.test(read.slice(Math.max(0, index - 60), index));
    for (let first = 0; first < groups.length; first++) {
      const siret = told ? -1 : lastOf(groups, first, (digits) => digits.length === 14 && parseSiret(digits).ok);
      const last = siret >= 0 ? siret : lastOf(groups, first, (digits) => isCarte(digits, told));
      if (last < 0) continue;
      const [from, to] = [groups[first], groups[last]];
      if (siret < 0 && from !== undefined && to !== undefined) found.push({ start: from.start, end: to.end });
      first = last;
    }
  }
  return found;
}
