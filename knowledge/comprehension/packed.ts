/** Digits of base 90: the signs that JSON leaves as they are. */
const FIRST = 35;
const BASE = 90;
const BACKSLASH = 92;

const toSign = (digit: number): string => String.fromCharCode(digit + FIRST + (digit + FIRST >= BACKSLASH ? 1 : 0));
const toDigit = (code: number): number => code - FIRST - (code > BACKSLASH ? 1 : 0);

/** The first number that cannot be packed. */
export const PACKED_END = BASE * BASE;

/**
 * Writes whole numbers from 0 as two signs each, all the high digits first: compressed, it takes little more than half of what
 * decimals take, since small numbers have nothing but zeros there.
 */
export function pack(numbers: readonly number[]): string {
  const wrong = numbers.find((number) => !Number.isInteger(number) || number < 0 || number >= PACKED_END);
  if (wrong !== undefined) throw new Error(`${wrong} cannot be packed`);
  const high = numbers.map((number) => toSign(Math.floor(number / BASE)));
  return high.concat(numbers.map((number) => toSign(number % BASE))).join('');
}

/** Reads what `pack` wrote. */
export function unpack(text: string): Uint16Array {
  const numbers = new Uint16Array(text.length / 2);
  for (let at = 0; at < numbers.length; at++)
    numbers[at] = toDigit(text.charCodeAt(at)) * BASE + toDigit(text.charCodeAt(at + numbers.length));
  return numbers;
}

/** Each number as what it adds to the one before: growing lists become small numbers. */
export const stepsOf = (growing: readonly number[]): readonly number[] =>
  growing.map((number, at) => number - (growing[at - 1] ?? 0));
