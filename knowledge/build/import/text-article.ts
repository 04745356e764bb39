import { foldLabel } from '../../catalogue/label.ts';
import { NOMS } from '../../catalogue/noms.ts';
import { ImportError } from './import-error.ts';
import type { Article, Morceau } from './page.ts';

const NAMES = [...new Set(NOMS.map(({ label }) => foldLabel(label)))].sort((a, b) => b.length - a.length);

/** Nothing but names of spaces: the bar, copied from a picture of the screen. */
function isBar(line: string): boolean {
  let rest = ` ${foldLabel(line)} `;
  for (const name of NAMES) rest = rest.replaceAll(` ${name} `, ' ');
  return rest.trim() === '' && line.length > 0;
}

const BULLET = /^\s*(?:[•▪●◦‣∙·–—*▶➢✓]|-(?=\s))\s*/;
const NUMBERED = /^\s*(?:étape\s+)?(\d{1,2})\s*(?:[.)]|[:–-](?=\s))\s+(?=\S)/i;
const LETTERED = /^\s*[A-Z]\s*[.)]\s+(?=\S)/;
const SECTION = /^\s*\d{1,2}(?:\.\d{1,2})*\.?\s+(?=[\p{Lu}«])/u;
const ACTION = /^(?:[^\s,]+,\s+)?(?:puis\s+|ensuite\s+)?(?:\p{L}+ez|\p{L}+(?:er|ir|re))\b/iu;
const MAX_TITLE = 130;
const REPEATED = 3;

function repeatedLines(lines: readonly string[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const line of lines) seen.set(foldLabel(line), (seen.get(foldLabel(line)) ?? 0) + 1);
  return new Set([...seen].filter(([line, times]) => times >= REPEATED && line !== '').map(([line]) => line));
}

const piece = (sorte: Morceau['sorte'], niveau: number, texte: string, ordonne = false): Morceau => ({
  sorte,
  niveau,
  ordonne,
  texte: texte.trim(),
});

function readLine(line: string): Morceau {
  const isShort = line.trim().length <= MAX_TITLE;
  const numbered = line.replace(NUMBERED, '');
  if (/^#{1,6}\s/.test(line)) return piece('titre', /^#+/.exec(line)?.[0].length ?? 1, line.replace(/^#+\s*/, ''));
  if (LETTERED.test(line) && isShort) return piece('titre', 3, line.replace(LETTERED, ''));
  if (BULLET.test(line)) return piece('item', /^\s{2}/.test(line) ? 2 : 1, line.replace(BULLET, ''));
  if (numbered !== line) {
    const isTitle = isShort && !ACTION.test(numbered) && !/[.;]$/.test(line.trim()) && SECTION.test(line);
    return isTitle ? piece('titre', 2, numbered) : piece('item', 1, numbered, true);
  }
  const isCapitals = isShort && /\p{Lu}{3}/u.test(line) && line === line.toUpperCase();
  if (isCapitals) return piece('titre', 1, line);
  return piece('texte', 0, line);
}

/** Lines broken at the margin are one again; an empty line, a bullet or a heading ends a piece. */
function join(lines: readonly string[]): readonly Morceau[] {
  const morceaux: Morceau[] = [];
  let open = false;
  for (const line of lines) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const read = readLine(line);
    const last = morceaux.at(-1);
    if (open && last !== undefined && read.sorte === 'texte' && last.sorte !== 'titre')
      morceaux[morceaux.length - 1] = { ...last, texte: `${last.texte} ${read.texte}` };
    else morceaux.push(read);
    open = true;
  }
  return morceaux;
}

const MIN_LETTERS = 200;

/** Takes the article out of a plain text or Markdown. @throws ImportError when there is nothing to read */
export function textArticle(origine: string, text: string): Article {
  const lines = text
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\r?\n|\f/)
    .map((line) => line.replace(/\*\*|__|`/g, ''));
  const repeated = repeatedLines(lines);
  const morceaux = join(lines.map((line) => (isBar(line) || repeated.has(foldLabel(line)) ? '' : line)));
  if (morceaux.reduce((sum, { texte }) => sum + texte.length, 0) < MIN_LETTERS)
    throw new ImportError(`« ${origine} » est trop court pour être un guide. Copiez-y tout le texte de la page.`);
  const [first] = morceaux;
  const opens = first !== undefined && (first.sorte === 'titre' || first.texte.length <= MAX_TITLE);
  const titre = (opens ? first.texte : morceaux.find(({ sorte }) => sorte === 'titre')?.texte) ?? '';
  return { titre, morceaux: morceaux.filter((one) => one.texte !== titre) };
}
