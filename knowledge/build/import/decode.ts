import { ImportError } from './import-error.ts';

const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  [...sign].every((letter, at) => bytes[at] === letter.charCodeAt(0));

const CHARSET = /charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 2048;

/** Refuses what is not text, and says how to make it text. @throws ImportError */
export function refuseBinary(origine: string, bytes: Uint8Array): void {
  const name = origine.split(/[/\\]/).at(-1) ?? origine;
  if (bytes.length === 0) throw new ImportError(`« ${origine} » est vide. Enregistrez la page de nouveau.`);
  if (startsWith(bytes, '%PDF'))
    throw new ImportError(
      `« ${origine} » est un PDF. Changez-le d’abord en texte : pdftotext -layout "${name}" "${name.replace(/\.pdf$/i, '')}.txt". Puis importez le fichier .txt.`,
    );
  if (startsWith(bytes, 'PK'))
    throw new ImportError(
      `« ${origine} » est un document Word ou une archive. Enregistrez-le en « texte brut » ou en « page web », puis importez-le.`,
    );
  if (bytes.subarray(0, HEAD).includes(0) && !isUtf16(bytes))
    throw new ImportError(`« ${origine} » n’est pas un texte. Importez une page web, un fichier Markdown ou un fichier texte.`);
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function charsetOf(bytes: Uint8Array, header: string): string {
  if (isUtf16(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const said = CHARSET.exec(header)?.[1] ?? CHARSET.exec(new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)))?.[1];
  return said ?? 'utf-8';
}

/** Bytes to text: by what the page says of itself, and as it is commonly written in French when it says wrong. */
export function decode(bytes: Uint8Array, contentType = ''): string {
  try {
    return new TextDecoder(charsetOf(bytes, contentType), { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
