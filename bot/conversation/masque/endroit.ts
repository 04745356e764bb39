/** A part of a text: from `start`, up to `end` excluded. */
export interface Endroit {
  readonly start: number;
  readonly end: number;
}

/** Every match of a pattern, or of its first group when it has one. */
export function places(text: string, pattern: RegExp): readonly Endroit[] {
  // Nearly always: `matchAll` makes a pattern of its own each time.
  if (text.search(pattern) < 0) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const part = match[1] ?? match[0];
    const start = match.index + match[0].lastIndexOf(part);
    return part === '' ? [] : [{ start, end: start + part.length }];
  });
}

/** Digits of any script as 0 to 9, one character for one: « ４９７０ » is a card number too. */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit.length > 1) return digit;
    const code = digit.charCodeAt(0);
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
