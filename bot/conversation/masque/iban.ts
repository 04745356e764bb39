import { type Endroit, plainDigits } from './endroit.ts';

/** The length of an account number, by country: what follows it is not part of it. */
const LENGTHS = `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18
FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27
MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`;

const LENGTH_BY_COUNTRY: ReadonlyMap<string, number> = new Map(
  LENGTHS.split(/\s+/).map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** Two letters and two digits open one; what people put between its characters does not count. */
const OPENING = /(?<![\p{L}\p{N}])[a-z]{2}[ .-]{0,2}\d[ .-]?\d/giu;
const SEPARATOR = /[\s.\-\u00A0\u202F\u2010-\u2015]/;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;

/** ISO 13616: letters as numbers, the first four at the end, modulo 97. */
function isIban(compact: string): boolean {
  let rest = 0;
  for (const char of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The characters of an account number from `start`, and where it ends; null: too short. */
function readFrom(text: string, start: number): { readonly compact: string; readonly end: number } | null {
  const length = LENGTH_BY_COUNTRY.get(text.slice(start, start + 2).toUpperCase());
  let compact = '';
  for (let at = start; length !== undefined && at < text.length; at++) {
    const char = text[at] ?? '';
    if (LETTER_OR_DIGIT.test(char)) compact += char.toUpperCase();
    else if (!SEPARATOR.test(char)) return null;
    if (compact.length === length) return { compact, end: at + 1 };
  }
  return null;
}

/** Account numbers that pass their check digits. */
export function findIbans(text: string): readonly Endroit[] {
  const read = plainDigits(text);
  return [...read.matchAll(OPENING)].flatMap(({ index: start }) => {
    const found = readFrom(read, start);
    return found !== null && isIban(found.compact) ? [{ start, end: found.end }] : [];
  });
}
