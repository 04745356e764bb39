const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** UTF-16 without its mark: a page begins with « < ». */
function utf16Of([first, second]: Uint8Array): string | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : null;
}

function isValid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/**
 * The text of a saved page. What the bytes show wins over what the page says of itself: a page saved twice, or sent by mail, often
 * declares an encoding that is no longer its own.
 */
export function decode(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  const text = new TextDecoder().decode(bytes);
  // A page cut in the middle of a letter is still UTF-8; so is one whose letters were lost before it was saved.
  const isUtf8 = isValid(bytes) || count(text, /[\u0080-\uFFFC]/g) >= count(text, /\uFFFD/g);
  if (isUtf8) return text;
  const told = /\b(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 4096))?.[1] ?? '';
  return decoderOf(/^utf/i.test(told) ? 'windows-1252' : told).decode(bytes);
}
