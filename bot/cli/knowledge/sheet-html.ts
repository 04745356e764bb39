import type { Langue } from '../../../knowledge/catalogue/entree.ts';
import type { Partie } from '../../../knowledge/catalogue/voix/feuille.ts';
import { LINE_HEIGHT, sizeOf, type Taille } from './sheet-size.ts';

/** A mark never begins a line alone: « Approbations ». */
const glue = (text: string): string => text.replace(/« /g, '«\u00a0').replace(/ (?=[»:;?!])/g, '\u00a0');
const escapeHtml = (text: string): string => glue(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
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

const styleOf = ({ points, columns }: Taille): string =>
  `@page { size: A4; margin: 8mm }
  body { font: ${points}pt/${LINE_HEIGHT} "Liberation Sans", Arial, sans-serif; color: #000; margin: 0 auto; max-width: 194mm }
  main { columns: ${columns}; column-gap: 6mm }
  h1 { font-size: 1.6em; margin: 0 0 .3em } h2 { font-size: 1.15em; border-bottom: 1px solid; margin: .7em 0 .25em; break-after: avoid }
  h2:first-child { margin-top: 0 } h3 { font-size: 1em; margin: .45em 0 .1em; break-after: avoid } p { margin: .2em 0 }
  ul, ol { margin: .1em 0; padding-left: 1.3em } ol > li { margin-bottom: .25em; break-inside: avoid }
  table { border-collapse: collapse; width: 100% }
  th, td { border: 1px solid #777; padding: .1em .3em; text-align: left; vertical-align: top } tr { break-inside: avoid }
  .note { font-size: .9em; color: #333 }`;

/** The sheet as one self-contained page to print. */
export function renderHtml(parties: readonly Partie[], langue: Langue): string {
  const [head, ...rest] = parties;
  const titre = head?.sorte === 'titre' ? head.texte : '';
  return `<!doctype html>
<html lang="${langue}"><head><meta charset="utf-8"><title>${escapeHtml(titre)}</title><style>${styleOf(sizeOf(parties))}</style></head>
<body><h1>${escapeHtml(titre)}</h1><main>
${rest.map(render).join('\n')}
</main></body></html>
`;
}
