import type { Bloc, Ligne, Phrase } from '../../catalogue/entree.ts';
import type { Note } from './note.ts';
import { parsePhrases } from './phrases.ts';

const ITEM = /^[-*]\s+/;
const ROW = /^\|(.*)\|$/;
const RULE = /^[\s|:-]+$/;
const SOURCE_TITLE = /^sources?$/i;

const cellsOf = (line: string): readonly string[] => (ROW.exec(line.trim())?.[1] ?? '').split('|').map((cell) => cell.trim());

function readTable(lines: readonly string[], note: Note): Bloc {
  const [entetes = [], ...rest] = lines.filter((line) => !RULE.test(line)).map(cellsOf);
  if (!SOURCE_TITLE.test(entetes.at(-1) ?? '')) note('la dernière colonne d’un tableau doit s’appeler « Source »');
  const lignes = rest.map((cells): Ligne => {
    if (cells.length !== entetes.length)
      note(`une ligne du tableau n’a pas ${entetes.length} colonnes : « ${cells.join(' | ')} »`);
    const read = cells.map((cell) => parsePhrases(cell, note));
    if (read.some((phrases) => phrases.some(({ liens }) => liens !== undefined)))
      note('un renvoi n’a pas sa place dans un tableau');
    const sources = read.flatMap((phrases) => phrases.flatMap((phrase) => phrase.sources ?? []));
    if (sources.length === 0) note(`une ligne du tableau n’a pas de source : « ${cells.join(' | ')} »`);
    return {
      cellules: read.slice(0, -1).map((phrases) => phrases.map(({ texte }) => texte).join(' ')),
      sources: [...new Set(sources)],
    };
  });
  return { sorte: 'tableau', entetes: entetes.slice(0, -1), lignes };
}

/** Groups lines that belong together: an item and its continuations, a paragraph, a table. */
function group(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let open = false;
  for (const line of lines) {
    const kind = ROW.test(line.trim()) ? 'row' : ITEM.test(line) ? 'item' : 'text';
    const last = groups.at(-1);
    if (line.trim() === '') open = false;
    else if (
      open &&
      last !== undefined &&
      (kind === 'text' ? !ROW.test(last[0]?.trim() ?? '') : kind === 'row' && ROW.test(last[0]?.trim() ?? ''))
    )
      last.push(line);
    else {
      groups.push([line]);
      open = true;
    }
  }
  return groups;
}

/** Reads paragraphs, lists and tables. */
export function parseBlocs(lines: readonly string[], note: Note): readonly Bloc[] {
  const blocs: Bloc[] = [];
  let items: (readonly Phrase[])[] | null = null;
  for (const lines_ of group(lines)) {
    const [first = ''] = lines_;
    if (ITEM.test(first)) {
      const phrases = parsePhrases(lines_.join(' ').replace(ITEM, ''), note);
      if (items === null) {
        items = [phrases];
        blocs.push({ sorte: 'liste', items });
      } else items.push(phrases);
      continue;
    }
    items = null;
    if (/^\d+[.)]\s/.test(first)) note('une liste numérotée n’a sa place que dans les étapes');
    if (ROW.test(first.trim())) blocs.push(readTable(lines_, note));
    else blocs.push({ sorte: 'paragraphe', phrases: parsePhrases(lines_.join(' '), note) });
  }
  return blocs;
}
