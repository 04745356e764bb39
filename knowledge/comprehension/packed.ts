/** Digits of base 90: the signs that JSON leaves as they are. */
const FIRST = 35;
const BASE = 90;
const BACKSLASH = 92;

const toSign = (digit: number): string => String.fromCharCode(digit + FIRST + (digit + FIRST >= BACKSLASH ? 1 : 0));
const toDigit = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** The first number that cannot be packed. */
export const PACKED_END = 2 ** 16;

/** Whole numbers from 0 written as text; each is read where it stands, without reading the others. */
export interface Nombres {
  readonly length: number;
  at(place: number): number;
}

/**
 * Writes whole numbers from 0, each with as many digits as the greatest needs, all the high digits first: compressed, it takes
 * little more than half of what decimals take, since small numbers have nothing but zeros there. The first sign tells how many.
 */
export function pack(numbers: readonly number[]): string {
  const wrong = numbers.find((number) => !Number.isInteger(number) || number < 0 || number >= PACKED_END);
  if (wrong !== undefined) throw new Error(`${wrong} cannot be packed`);
  const greatest = numbers.reduce((high, number) => Math.max(high, number), 0);
  const digits = greatest < BASE ? 1 : greatest < BASE * BASE ? 2 : 3;
  const layers = Array.from({ length: digits }, (_, layer) => BASE ** (digits - 1 - layer));
  return toSign(digits) + layers.flatMap((unit) => numbers.map((number) => toSign(Math.floor(number / unit) % BASE))).join('');
}

/** Reads what `pack` wrote. */
export function openPacked(text: string): Nombres {
  const digits = toDigit(text.charCodeAt(0));
  const length = (text.length - 1) / digits;
  return {
    length,
    at(place) {
      let number = 0;
      for (let sign = place + 1; sign < text.length; sign += length) number = number * BASE + toDigit(text.charCodeAt(sign));
      return number;
    },
  };
}

/** All the numbers that `pack` wrote. */
export function unpack(text: string): Uint16Array {
  const { length } = openPacked(text);
  const numbers = new Uint16Array(length);
  for (let sign = 1; sign < text.length; ) {
    for (let place = 0; place < length; place++) {
      numbers[place] = (numbers[place] as number) * BASE + toDigit(text.charCodeAt(sign));
      sign++;
    }
  }
  return numbers;
}

/** Each number as what it adds to the one before: growing lists become small numbers. */
export const stepsOf = (growing: readonly number[]): readonly number[] =>
  growing.map((number, at) => number - (growing[at - 1] ?? 0));
