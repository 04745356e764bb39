import type { Langue } from '../../../knowledge/catalogue/entree.ts';
import type { Partie } from '../../../knowledge/catalogue/voix/feuille.ts';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const list = (tag: 'ul' | 'ol', items: readonly string[]): string =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function render(partie: Partie): string {
  switch (partie.sorte) {
    case 'titre':
      return `<h${partie.niveau}>${escapeHtml(partie.texte)}</h${partie.niveau}>`;
    case 'texte':
      return `<p>${escapeHtml(partie.texte)}</p>`;
    case 'note':
      return `<p class="note">${escapeHtml(partie.texte)}</p>`;
    case 'liste':
      return list('ul', partie.items.map(escapeHtml));
    case 'etapes':
      return list(
        'ol',
        partie.etapes.map(
          ({ action, details }) => `<strong>${escapeHtml(action)}</strong>${list('ul', details.map(escapeHtml))}`,
        ),
      );
    case 'tableau': {
      const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
        `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
      return `<table><thead>${row(partie.entetes, 'th')}</thead><tbody>${partie.lignes.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
    }
  }
}

const lengthOf = (parties: readonly Partie[]): number => JSON.stringify(parties).length;

/** The whole sheet must hold on one A4 page: the longer it is, the smaller it is written. Measured with Chromium. */
const SIZES = [
  { upTo: 3500, points: 11, columns: 1 },
  { upTo: 6500, points: 9.5, columns: 2 },
  { upTo: 9500, points: 8.5, columns: 2 },
  { upTo: 14000, points: 7.5, columns: 2 },
] as const;
const SMALLEST = { points: 6.5, columns: 3 } as const;

const styleOf = (points: number, columns: number): string =>
  `@page { size: A4; margin: 10mm }
  body { font: ${points}pt/1.3 "Liberation Sans", Arial, sans-serif; color: #000; margin: 0 auto; max-width: 190mm }
  main { columns: ${columns}; column-gap: 8mm }
  h1 { font-size: 1.7em; margin: 0 0 .4em } h2 { font-size: 1.2em; border-bottom: 1px solid; margin: .8em 0 .3em; break-after: avoid }
  h3 { font-size: 1.05em; margin: .6em 0 .2em; break-after: avoid } p { margin: .3em 0 } ul, ol { margin: .2em 0; padding-left: 1.4em }
  ol > li { margin-bottom: .3em; break-inside: avoid } table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid #777; padding: .15em .35em; text-align: left; vertical-align: top } tr { break-inside: avoid }
  .note { font-size: .9em; color: #333 }`;

/** The sheet as one self-contained page to print. */
export function renderHtml(parties: readonly Partie[], langue: Langue): string {
  const [head, ...rest] = parties;
  const titre = head?.sorte === 'titre' ? head.texte : '';
  const size = SIZES.find(({ upTo }) => lengthOf(parties) <= upTo) ?? SMALLEST;
  return `<!doctype html>
<html lang="${langue}"><head><meta charset="utf-8"><title>${escapeHtml(titre)}</title><style>${styleOf(size.points, size.columns)}</style></head>
<body><h1>${escapeHtml(titre)}</h1><main>
${rest.map(render).join('\n')}
</main></body></html>
`;
}
