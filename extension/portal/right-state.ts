import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import type { Page } from './page.ts';
import type { LabelOfRight } from './rights.ts';
import { ancestorsOf, closest, isClickable, isHeading } from './roles.ts';

/** What a line of a screen of rights says. */
export type Droit = 'accorde' | 'demande' | 'aucun';

const NONE =
  /\b(?:refus\w*|rejet\w*|expir\w*|retire\w*|desactiv\w*|inacti\w*|non acti\w*|clotur\w*|annul\w*|supprim\w*|suspend\w*|revoqu\w*|resili\w*|non attribu\w*|non accord\w*|non ouvert\w*|non abonn\w*|pas ouvert\w*|non|fermee?s?(?=$| le | au | depuis )|disponible\w*|a ouvrir|closed|rejected|denied|expired|not open)\b/;
const PENDING = /\b(?:en attente|en cours|a valider|a traiter|attente|soumis\w*|pending|requested|submitted)\b/;

/** The most certain word wins: a refusal, a wait, a right, then a request; « Demandée le » may stand beside any of them. */
export function readState(folded: string): Droit | null {
  if (NONE.test(folded)) return 'aucun';
  if (PENDING.test(folded)) return 'demande';
  const isGranted =
    /\b(?:accord\w*|approuv\w*|valid\w*|acti\w*|attribu\w*|ouvert\w*|oui|abonne\w*|granted|approved|open|active)\b/.test(folded);
  if (isGranted) return 'accorde';
  return /\bdemandee?\b/.test(folded) ? 'demande' : null;
}

/** What a button says of a right when it says nothing to do: « Refusée ». */
const PARTICIPLE =
  /^(?:accordee?|refusee?|validee?|expiree?|active?|inactive?|ouverte?|fermee?|rejetee?|en attente.{0,30}|en cours.{0,20})$/;

type Label = Mention & LabelOfRight;

/** What the line says besides its label and its buttons, piece by piece, folded. */
function remarksOf(page: Page, line: Element, mention: Label): readonly string[] {
  const { reader } = page;
  const isLabel = (text: Text): boolean =>
    mention.own === true ? reader.parent(text) === mention.inner : reader.contains(mention.inner, text);
  const said = reader.texts(line).filter((text) => {
    if (isLabel(text)) return false;
    for (const one of ancestorsOf(reader, text)) {
      if (one === line) return true;
      if (reader.tag(one) === 'option') return reader.attribute(one, 'selected') !== null;
      if (isClickable(reader, one)) return PARTICIPLE.test(foldLabel(reader.text(one)));
    }
    return true;
  });
  const named = reader
    .query(line, 'img[alt],[title],[aria-label]')
    .filter((one) => !isClickable(reader, one) && reader.tag(one) !== 'input' && !reader.contains(one, mention.inner))
    .map((one) => reader.attribute(one, 'alt') ?? reader.attribute(one, 'title') ?? reader.attribute(one, 'aria-label') ?? '');
  const fixed = reader.query(line, 'input[readonly],input[disabled]').map((one) => reader.attribute(one, 'value') ?? '');
  return [...said.map((text) => reader.text(text)), ...named, ...fixed].map(foldLabel).filter((piece) => piece !== '');
}

/** The titles of the columns of a row: the cells of the first row of its table, when it is another. */
function titlesOver({ reader }: Page, row: Element): readonly Element[] {
  const table = closest(reader, row, (one) => reader.tag(one) === 'table');
  const [head] = table === null ? [] : reader.query(table, 'tr');
  return head === undefined || head === row ? [] : reader.children(head);
}

/** In a table, the title of the column an element stands in: the first row's cell of the same rank. */
export function columnTitleOf(page: Page, element: Element): Element | null {
  const { reader } = page;
  const cell = closest(reader, element, (one) => reader.tag(one) === 'td');
  const row = cell === null ? null : reader.parent(cell);
  return cell === null || row === null ? null : (titlesOver(page, row)[reader.children(row).indexOf(cell)] ?? null);
}

/** What follows a label that stands alone in its line: its definition, or a neighbour that says nothing but a state. */
function besideOf(page: Page, line: Element, mention: Label): string {
  const { reader } = page;
  const holder = reader.parent(line);
  if (holder === null || mention.own === true || wordsOf(reader, line) !== wordsOf(reader, mention.item)) return '';
  const siblings = reader.children(holder);
  const after = siblings.slice(siblings.indexOf(line) + 1);
  if (reader.tag(line) === 'dt') return definitionOf(page, after);
  const [next] = after;
  if (next === undefined || isHeading(reader, next)) return '';
  const said = wordsOf(reader, next);
  return said.split(' ').length <= MAX_STATE_WORDS ? said : '';
}

/** All that is said of a term, up to the next one. */
function definitionOf({ reader }: Page, after: readonly Element[]): string {
  const end = after.findIndex((one) => reader.tag(one) === 'dt');
  return (end === -1 ? after : after.slice(0, end)).map((one) => wordsOf(reader, one)).join(' ');
}

const YES = /^(?:oui|yes)$/;
const MAX_STATE_WORDS = 3;
const STATE_COLUMN = /^(?:etat|statut|status|state|decision)\b/;

/** The cell under « État » or « Statut »: the name of a structure may hold the words of a state. */
function stateCellOf(page: Page, line: Element): Element | null {
  const { reader } = page;
  if (reader.tag(line) !== 'tr') return null;
  const at = titlesOver(page, line).findIndex((cell) => STATE_COLUMN.test(foldLabel(reader.text(cell))));
  return reader.children(line)[at] ?? null;
}

const BEFORE_STATE = /^(?:(?:etat|statut|status|acces|demande|droit|abonnement|habilitation|espace|est|a|ete) )*/;

/** The state a line tells: under its column's title; else in a piece that begins with a state; else anywhere. */
export function stateOf(page: Page, line: Element, mention: Label): Droit | null {
  const cell = stateCellOf(page, line);
  const told = cell === null ? null : readState(foldLabel(page.reader.text(cell)));
  if (told !== null) return told;
  const beside = readState(besideOf(page, line, mention));
  if (beside !== null) return beside;
  const remarks = remarksOf(page, line, mention);
  // A column for each mode: one « oui » is a right, whatever the other column says.
  if (remarks.some((piece) => YES.test(piece)) && remarks.every((piece) => YES.test(piece) || !PENDING.test(piece)))
    return 'accorde';
  const states = remarks.filter(isState);
  return readState((states.length > 0 ? states : remarks).join(' '));
}

/** True for a piece that begins with a state. */
export function isState(piece: string): boolean {
  const start = piece.replace(BEFORE_STATE, '').split(' ').slice(0, 2).join(' ');
  return readState(start.split(' ')[0] ?? '') !== null || readState(start) !== null;
}

/** What is written in the header of an accordion, or in a line that is one whole link, after its label. */
export function headerStateOf({ reader }: Page, { inner, own }: Label): Droit | null {
  if (own === true) return null;
  const isButton = (text: Text): boolean => {
    for (const one of ancestorsOf(reader, text)) {
      if (one === inner) return false;
      if (isClickable(reader, one)) return true;
    }
    return false;
  };
  const [, ...pieces] = reader
    .texts(inner)
    .filter((text) => !isButton(text))
    .map((text) => foldLabel(reader.text(text)))
    .filter((piece) => piece !== '');
  return readState(pieces.filter(isState).join(' '));
}

/** What stands below a label that its line holds alone: the panel of an accordion, the lines under a title. */
export function stateBelow({ reader }: Page, line: Element, isNext: (element: Element) => boolean): Droit | null {
  const holder = reader.parent(line);
  const siblings = holder === null ? [] : reader.children(holder);
  const below = siblings.slice(siblings.indexOf(line) + 1);
  const end = below.findIndex(isNext);
  const pieces = (end === -1 ? below : below.slice(0, end))
    .flatMap((one) => reader.texts(one))
    .map((text) => foldLabel(reader.text(text)));
  return readState(pieces.filter(isState).join(' '));
}
