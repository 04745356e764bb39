import { UserError } from '../user-error.ts';
import { decode } from './decode.ts';
import { pageOfMhtml } from './mhtml.ts';

/** How files begin that people send in place of a page, and what each is. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['%PDF', 'un PDF'],
  ['\x89PNG', 'une image'],
  ['\xff\xd8\xff', 'une image'],
  ['GIF8', 'une image'],
  ['RIFF', 'une image'],
  ['PK\x03\x04', 'un document ou une archive'],
  ['\xd0\xcf\x11\xe0', 'un document'],
  ['{\\rtf', 'un document'],
  ['\x1f\x8b', 'une archive'],
  ['bplist', 'une archive de Safari'],
  ['[InternetShortcut]', 'un raccourci vers la page'],
  ['<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist', 'un raccourci vers la page'],
];

const START = 4096;

/** What to ask for, whatever was sent. */
const SAVE = 'Dans le navigateur, ouvrez la page, faites Ctrl+S (⌘S sur un Mac) et choisissez « Page web ».';

function kindOf(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, START));
  const known = OTHERS.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  // UTF-16 has a zero beside each letter; a page in it begins with its mark or with « < ».
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(start);
  return !isUtf16 && start.includes('\0') ? 'un fichier binaire' : null;
}

/**
 * The HTML of a file that someone sent as a page.
 * @throws UserError with one sentence that says what the file is, and how to save the page
 */
export function readHtml(name: string, bytes: Uint8Array): string {
  const kind = kindOf(bytes);
  if (kind !== null) throw new UserError(`« ${name} » n’est pas une page web : c’est ${kind}. ${SAVE}`);
  const text = decode(bytes);
  if (text.trim() === '') throw new UserError(`« ${name} » est vide. ${SAVE}`);
  const html = pageOfMhtml(text) ?? text;
  if (!/<[a-z!]/i.test(html))
    throw new UserError(`« ${name} » n’est pas une page web : on n’y trouve aucune balise HTML. ${SAVE}`);
  if (/\b(?:moz-reader-content|readability-page-1)\b/.test(html))
    throw new UserError(
      `« ${name} » a été enregistrée en mode Lecture, qui ôte les menus. Quittez ce mode, puis enregistrez la page de nouveau.`,
    );
  return html;
}
