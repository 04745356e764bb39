import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Sens } from './match.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { isState } from './right-state.ts';
import type { LabelOfRight } from './rights.ts';
import { isClickable, isHeading } from './roles.ts';

const MAX_RAW = 160;
/** What parts a label from what is said of it, in one text: « Factures émises : accordée », « Factures émises (accordée) ». */
const PARTS = /\s*[:=()|•→\n]\s*|\s+[–—-]\s+/;

/**
 * Labels that are a text of their own element, beside other elements or in one breath with their state: no element holds them
 * alone. « Factures émises : accordée », or « Factures émises » and a button in one list item.
 */
export function ownLabels(page: Page, scope: Element): readonly (Mention & LabelOfRight)[] {
  const { reader } = page;
  return reader.query(scope, 'li,td,dd,p,div,span,label,summary,a,button').flatMap((element) => {
    const own = reader.ownText(element);
    if (own.trim() === '' || own.length > MAX_RAW || page.matcher.match(foldLabel(reader.text(element))) !== null) return [];
    const read = readPieces(page, element);
    return read === null ? [] : [{ ...mentionOf(reader, element, read.sens), ...read, own: true }];
  });
}

/** An element taken as a label for what a part of its words means. */
export const mentionOf = (reader: Reader, element: Element, sens: Sens): Mention => ({
  sens,
  inner: element,
  item: element,
  clickable: isClickable(reader, element),
  heading: isHeading(reader, element),
  inProse: false,
});

interface Read {
  readonly sens: Sens;
  readonly espace: EspaceId;
  readonly memeNom: boolean;
  readonly suite: string | undefined;
}

/** One piece is a label, the others all tell a state; null for any other text. */
function readPieces({ reader, matcher }: Page, element: Element): Read | null {
  const pieces = reader
    .texts(element)
    .filter((text) => reader.parent(text) === element)
    .flatMap((text) => reader.text(text).trim().split(PARTS))
    .map(foldLabel)
    .filter((piece) => piece !== '');
  const named = pieces.filter((piece) => matcher.match(piece)?.sorte === 'espace');
  const sens = named.length === 1 ? matcher.match(named[0] ?? '') : null;
  const others = pieces.filter((piece) => piece !== named[0]);
  if (sens?.sorte !== 'espace' || !others.every(isState)) return null;
  return { sens, espace: sens.espace, memeNom: sens.memeNom, suite: others.length === 0 ? undefined : others.join(' ') };
}
