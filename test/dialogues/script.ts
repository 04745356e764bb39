/** What the user does, or what must then be said, on one line of a script. */
export type Ligne =
  | { readonly sorte: 'ouvre'; readonly langue: 'fr' | 'en' }
  | { readonly sorte: 'ecrit'; readonly text: string }
  /** presses the buttons that bear these labels, among those shown so far */
  | { readonly sorte: 'appuie'; readonly labels: readonly string[] }
  | { readonly sorte: 'remplit'; readonly values: Readonly<Record<string, string>> }
  /** reloads: the state goes through JSON, and the conversation opens again */
  | { readonly sorte: 'recharge' }
  /** fragments that the last turn says, in this order */
  | { readonly sorte: 'attend'; readonly fragments: readonly string[] }
  | { readonly sorte: 'jamais'; readonly text: string };

export interface Script {
  readonly titre: string;
  readonly lignes: readonly (Ligne & { readonly numero: number })[];
}

const fragmentsOf = (text: string): readonly string[] =>
  text
    .split('…')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function readValues(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(';').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.trim(), value.join('=').trim()];
    }),
  );
}

function readLine(line: string): Ligne | null {
  const [, mark = '', rest = ''] =
    /^(Vous :|Vous →|Vous remplit :|Diapason :|Jamais :|\(ouvre, (?:fr|en)\)|\(recharge\))\s*(.*)$/.exec(line) ?? [];
  switch (mark) {
    case '(ouvre, fr)':
      return { sorte: 'ouvre', langue: 'fr' };
    case '(ouvre, en)':
      return { sorte: 'ouvre', langue: 'en' };
    case '(recharge)':
      return { sorte: 'recharge' };
    case 'Vous :':
      return { sorte: 'ecrit', text: rest.replaceAll(/ *⏎ */g, '\n') };
    case 'Vous →':
      return { sorte: 'appuie', labels: rest.split(' + ') };
    case 'Vous remplit :':
      return { sorte: 'remplit', values: readValues(rest) };
    case 'Diapason :':
      return { sorte: 'attend', fragments: fragmentsOf(rest) };
    case 'Jamais :':
      return { sorte: 'jamais', text: rest };
    default:
      return null;
  }
}

/** The scripts of a file: each begins at its title. */
export function readScripts(source: string): readonly Script[] {
  const lines = source.split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith('# ') ? [index] : []));
  return starts.map((start, rank) => readLines(lines.slice(start, starts[rank + 1]), start));
}

export const readScript = (source: string): Script => readLines(source.split('\n'), 0);

/** @throws when a line is neither a title, a comment, nor a line of dialogue: a slip must not pass for a check */
function readLines(lines: readonly string[], start: number): Script {
  const titre = lines.find((line) => line.startsWith('# '))?.slice(2) ?? '';
  const lignes = lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('//')) return [];
    const read = readLine(line);
    const numero = start + index + 1;
    if (read === null) throw new Error(`Line ${numero} is not understood: ${line}`);
    return [{ ...read, numero }];
  });
  return { titre, lignes };
}
