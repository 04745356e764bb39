import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isHelp } from './help.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import type { Page } from './page.ts';
import type { Region } from './region.ts';
import { columnTitleOf, type Droit, readState, stateOf } from './right-state.ts';
import { ancestorsOf, isHeading } from './roles.ts';

export interface Ligne {
  readonly espace: EspaceId;
  readonly memeNom: boolean;
  readonly droit: Droit;
}

/** What a label on a screen of rights names. */
export interface LabelOfRight {
  readonly espace: EspaceId;
  readonly memeNom: boolean;
  /** the state, when it is written in one breath with the label */
  readonly suite?: string | undefined;
}

/** The line a label stands on: its table row, list item or block, as far as no other known label. */
function lineOf(page: Page, mention: Mention, others: readonly Mention[], region: Element): Element {
  let line = mention.item;
  for (const parent of ancestorsOf(page.reader, mention.item)) {
    if (parent === region || others.some(({ item }) => item !== mention.item && page.reader.contains(parent, item))) break;
    line = parent;
    if (['tr', 'li'].includes(page.reader.tag(parent)) || page.reader.attribute(parent, 'role') === 'row') break;
  }
  return line;
}

const MAX_LINE = 160;

/** The title of the part of the screen the line is in, when lines are sorted by state under titles. */
function headingBefore(page: Page, line: Element, region: Element, title: Element): string {
  const { reader } = page;
  const before = reader
    .query(region, 'h2,h3,h4,h5,h6,caption,legend,summary,[role=heading]')
    .filter((one) => one !== title && !reader.contains(title, one) && (reader.precedes(one, line) || reader.contains(one, line)));
  return foldLabel(before.at(-1) === undefined ? '' : reader.text(before.at(-1) as Element));
}

const checkbox = (page: Page, line: Element): Element | undefined => page.reader.query(line, 'input[type=checkbox]')[0];

/** Every known space of a screen of rights, with what is said of it. Lists to choose from, dialogs and titles are not lines. */
export function readLines(
  page: Page,
  { element: region, holds }: Region,
  title: Element,
  labels: readonly (Mention & LabelOfRight)[],
): readonly Ligne[] {
  const { reader } = page;
  const inside = labels.filter(
    ({ item, inProse }) =>
      holds(item) &&
      (!inProse || beginsItsLine(item)) &&
      !['dialogue', 'pied', 'fil', 'plan'].includes(page.zone(item) ?? '') &&
      page.isShown(item) &&
      !inOptions(item) &&
      !isHelp(page, item),
  );
  return inside.flatMap((mention) => {
    const line = lineOf(page, mention, inside, region);
    if (isHeading(reader, mention.item) && line === mention.item) return [];
    const column = columnTitleOf(page, mention.item);
    const part = `${column === null ? '' : wordsOf(reader, column)} ${headingBefore(page, line, region, title)}`.trim();
    if (/\b(?:disponibles?|ajouter|demander|available)\b/.test(part) && !/\bdemandes?\b/.test(part))
      return [{ ...ligneOf(mention), droit: 'aucun' as const }];
    const said = readState(mention.suite ?? '') ?? stateOf(page, line, mention) ?? readState(part);
    const box = said === null ? checkbox(page, line) : undefined;
    const ticked = box === undefined || reader.attribute(box, 'checked') !== null;
    return [{ ...ligneOf(mention), droit: said ?? (ticked ? 'accorde' : 'aucun') }];
  });

  /** « Factures émises – mode Modification – active »: a line, where a sentence would name the space further on. */
  function beginsItsLine(item: Element): boolean {
    const holder = reader.parent(item);
    if (holder === null) return false;
    const said = wordsOf(reader, holder);
    return said.length <= MAX_LINE && said.startsWith(wordsOf(reader, item));
  }

  function inOptions(element: Element): boolean {
    return reader.tag(element) === 'option' || [...ancestorsOf(reader, element)].some((one) => reader.tag(one) === 'select');
  }
}

const ligneOf = ({ espace, memeNom }: { espace: EspaceId; memeNom: boolean }): { espace: EspaceId; memeNom: boolean } => ({
  espace,
  memeNom,
});
