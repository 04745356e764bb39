import type { Catalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Terme } from '../../../knowledge/catalogue/entree.ts';
import { textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import { titreDe } from '../procedures/registre.ts';
import type { Propos } from '../suite.ts';
import { bouton } from './boutons.ts';
import { cite } from './citation.ts';
import { bold, paragraphs, plain } from './ecrire.ts';

/** What a word means, and where more is said of it. */
export function sayTerme({ terme, definition, voir }: Terme, catalogue: Catalogue): Propos {
  const titre = voir === null ? null : titreDe(voir, catalogue);
  const text = paragraphs(bold(terme), plain(textOf([definition])));
  const sources = cite(definition.sources ?? [], catalogue);
  if (voir === null || titre === null) return { kind: 'text', text, sources };
  return {
    kind: 'choices',
    text,
    choices: [bouton({ sorte: 'sujet', topic: voir, ancre: null }, titre)],
    multiple: false,
    sources,
  };
}
