import { type Endroit, plainDigits } from './endroit.ts';

const SEPARATORS = /[\s.\-\u00A0\u202F\u2010-\u2015]/g;

/** Two letters and two digits, then groups: the longest that passes the check is taken. */
const CANDIDATE = /(?<![\p{L}\p{N}])[a-z]{2}[\s.-]{0,2}\d{2}(?:[\s.\-\u00A0\u202F\u2010-\u2015]{0,2}[a-z0-9]){10,30}/giu;

/** ISO 13616: letters as numbers, the first four at the end, modulo 97. */
function isIban(compact: string): boolean {
  if (compact.length < 15 || compact.length > 34) return false;
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Account numbers that pass their check digits. */
export function findIbans(text: string): readonly Endroit[] {
  const found: Endroit[] = [];
  for (const { 0: candidate, index } of plainDigits(text).matchAll(CANDIDATE)) {
    for (let end = candidate.length; end >= 15; end--) {
      const compact = candidate.slice(0, end).replace(SEPARATORS, '').toUpperCase();
      if (compact.length < 15) break;
      if (!isIban(compact) || SEPARATORS.test(candidate[end - 1] ?? '')) continue;
      found.push({ start: index, end: index + end });
      break;
    }
  }
  return found;
}
