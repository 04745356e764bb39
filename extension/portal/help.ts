import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Page } from './page.ts';

const HELP_TITLE =
  /\b(?:voir aussi|aide|comprendre|en savoir plus|savoir plus|questions?|faq|liens utiles|documentation|guides?|fiches?|astuces?|a savoir|pour aller plus loin|vocabulaire|lexique|glossaire|definitions?|a quoi (?:sert|servent)|correspondances?|ou sont passes|actualites?|nouveautes?|news|related|help|see also|learn more)\b/;

/** Under a title such as « Voir aussi »: help, which lists no right. */
export function isHelp(page: Page, element: Element): boolean {
  const { reader } = page;
  const title = reader
    .query(reader.root, 'h1,h2,h3,h4,h5,h6,[role=heading]')
    .filter((one) => reader.precedes(one, element))
    .at(-1);
  return title !== undefined && HELP_TITLE.test(foldLabel(reader.text(title)));
}
