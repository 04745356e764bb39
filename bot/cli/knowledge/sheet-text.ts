import type { Partie } from '../../../knowledge/catalogue/voix/feuille.ts';

const WIDTH = 80;

function wrap(text: string, first: string, next: string): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const isEmpty = line === first || line === next;
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = next + word;
    } else line = isEmpty ? line + word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const UNDERLINE = { 1: '=', 2: '-', 3: '' } as const;

function render(partie: Partie): string {
  switch (partie.sorte) {
    case 'titre': {
      const line = UNDERLINE[partie.niveau].repeat(Math.min(WIDTH, partie.texte.length));
      return line === '' ? `\n${partie.texte}` : `\n${partie.texte}\n${line}`;
    }
    case 'texte':
      return wrap(partie.texte, '', '');
    case 'note':
      return `\n${wrap(partie.texte, '', '')}`;
    case 'liste':
      return partie.items.map((item) => wrap(item, '  - ', '    ')).join('\n');
    case 'etapes':
      return partie.etapes
        .map(({ action, details }, index) =>
          [wrap(action, `  ${index + 1}. `, '     '), ...details.map((detail) => wrap(detail, '     - ', '       '))].join('\n'),
        )
        .join('\n');
    case 'tableau':
      return partie.lignes
        .map((cells) =>
          cells
            .map((cell, index) =>
              wrap(index === 0 ? cell : `${partie.entetes[index]} : ${cell}`, index === 0 ? '  - ' : '    ', '    '),
            )
            .join('\n'),
        )
        .join('\n');
  }
}

/** The sheet as plain text, for a terminal or a printer without manners. */
export const renderText = (parties: readonly Partie[]): string => parties.map(render).join('\n').trim();
