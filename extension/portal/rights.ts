import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isHelp } from './help.ts';
import type { Mention } from './mentions.ts';
import { labelOfField, wordsOf } from './names.ts';
import type { Page } from './page.ts';
import { type Region, rankOf } from './region.ts';
import { columnTitleOf, type Droit, headerStateOf, readState, stateBelow, stateOf } from './right-state.ts';
import { ancestorsOf, closest, isHeading } from './roles.ts';

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
  /** the label is a text of `inner`, which holds other elements too */
  readonly own?: boolean;
}

const isRow = (page: Page, element: Element): boolean =>
  ['tr', 'li'].includes(page.reader.tag(element)) || page.reader.attribute(element, 'role') === 'row';

/** The line a label stands on: its table row, list item or block, as far as no label of another space. */
function lineOf(page: Page, mention: Label, others: readonly Label[], region: Element): Element {
  let line = mention.item;
  if (isRow(page, line)) return line;
  for (const parent of ancestorsOf(page.reader, mention.item)) {
    const isForeign = ({ item, espace }: Label): boolean => espace !== mention.espace && page.reader.contains(parent, item);
    if (parent === region || others.some(isForeign)) break;
    line = parent;
    if (isRow(page, parent)) break;
  }
  return line;
}

type Label = Mention & LabelOfRight;

const MAX_LINE = 160;

/**
 * The title of the part of the screen the line is in, when lines are sorted by state under titles. What names a space, or stands in
 * the line of another, is a title of that one alone.
 */
function headingBefore(page: Page, line: Element, region: Element, isTitle: (heading: Element) => boolean): string {
  const { reader } = page;
  const before = reader
    .query(region, 'h2,h3,h4,h5,h6,caption,legend,summary,[role=heading]')
    .findLast((one) => isTitle(one) && (reader.precedes(one, line) || reader.contains(one, line)));
  return before === undefined ? '' : foldLabel(reader.text(before));
}

/** What a box or a switch says of a line that says nothing else: a box may only serve to choose lines. */
function boxOf({ reader }: Page, line: Element): Droit | null {
  const [box] = reader.query(line, 'input[type=checkbox],[role=switch],[role=checkbox]');
  if (box === undefined) return null;
  return reader.attribute(box, 'checked') !== null || reader.attribute(box, 'aria-checked') === 'true' ? 'accorde' : 'aucun';
}

/** The answer that is chosen on the line, among those one may choose from. */
function choiceOf({ reader }: Page, line: Element): Droit | null {
  const chosen = reader.query(line, 'input[type=radio]').find((one) => reader.attribute(one, 'checked') !== null);
  return chosen === undefined
    ? null
    : readState(wordsOf(reader, labelOfField(reader, chosen) ?? reader.parent(chosen) ?? chosen));
}

/** Every known space of a screen of rights, with what is said of it. Lists to choose from, dialogs and titles are not lines. */
export function readLines(
  page: Page,
  { element: region, holds }: Region,
  title: Element,
  labels: readonly Label[],
): readonly Ligne[] {
  const { reader } = page;
  const inside = labels.filter(
    ({ item, inProse }) =>
      holds(item) &&
      (!inProse || beginsItsLine(item)) &&
      !['dialogue', 'pied', 'fil', 'plan'].includes(page.zone(item) ?? '') &&
      page.isShown(item) &&
      closest(reader, item, (one) => ['option', 'select', 'datalist'].includes(reader.tag(one))) === null &&
      !isHelp(page, item),
  );
  const lines = inside.map((mention) => ({ mention, line: lineOf(page, mention, inside, region) }));
  const isGroup = (line: Element): boolean => lines.some((other) => other.line !== line && reader.contains(line, other.line));
  const told = lines.flatMap(({ mention, line }) => {
    if (isGroup(line)) return [];
    const right = rightOf(mention, line);
    // A title that tells nothing is a title.
    if (!right.isTold && isHeading(reader, mention.item) && line === mention.item) return [];
    return [{ espace: mention.espace, memeNom: mention.memeNom, ...right }];
  });
  // A label that tells nothing gives way to another label of the same space that does.
  return told.filter(({ espace, isTold }) => isTold || !told.some((other) => other.espace === espace && other.isTold));

  function rightOf(mention: Label, line: Element): { droit: Droit; isTold: boolean } {
    const column = columnTitleOf(page, mention.item);
    const isTitle = (one: Element): boolean =>
      !reader.contains(title, one) &&
      !inside.some(({ item }) => reader.contains(one, item)) &&
      !lines.some((other) => other.line !== line && reader.contains(other.line, one)) &&
      !(isHeading(reader, mention.item) && rankOf(page, one) > rankOf(page, mention.item));
    const part = `${column === null ? '' : wordsOf(reader, column)} ${headingBefore(page, line, region, isTitle)}`.trim();
    if (/\b(?:disponibles?|ajouter|demander|available)\b/.test(part) && !/\bdemandes?\b/.test(part))
      return { droit: 'aucun', isTold: true };
    const said =
      readState(mention.suite ?? '') ??
      headerStateOf(page, mention) ??
      choiceOf(page, line) ??
      stateOf(page, line, mention) ??
      (line === mention.item ? stateBelow(page, line, isNext) : null) ??
      readState(part) ??
      boxOf(page, line);
    return { droit: said ?? 'accorde', isTold: said !== null };
  }

  function isNext(element: Element): boolean {
    return isHeading(reader, element) || inside.some(({ item }) => reader.contains(element, item));
  }

  /** « Factures émises – mode Modification – active »: a line, where a sentence would name the space further on. */
  function beginsItsLine(item: Element): boolean {
    const holder = reader.parent(item);
    if (holder === null) return false;
    const said = wordsOf(reader, holder);
    return said.length <= MAX_LINE && said.startsWith(wordsOf(reader, item));
  }
}
