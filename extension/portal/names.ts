import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';

const SCREEN_READER =
  /^(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|sr-hidden|a11y-hidden|hors-ecran|offscreen|cache-visuel)/;
const BADGE = /^(?:badge|counter|compteur|count|pill|pastille|bulle|notif)/;
const ICON = /^(?:material-icons|material-symbols|icon|icone|icons?$|fa$|fa-|glyphicon)/;

type Part = 'plain' | 'reader-only' | 'badge' | 'icon';

export const classTokens = (reader: Reader, element: Element): readonly string[] =>
  (reader.attribute(element, 'class') ?? '').toLowerCase().split(/\s+/);

function ownPart(reader: Reader, element: Element): Part {
  const tag = reader.tag(element);
  if (tag === 'i' || tag === 'svg' || tag.endsWith('-icon')) return 'icon';
  if (reader.attribute(element, 'aria-hidden') === 'true') return 'icon';
  const tokens = classTokens(reader, element);
  if (tokens.some((token) => SCREEN_READER.test(token))) return 'reader-only';
  if (tokens.some((token) => BADGE.test(token)) || /^[\d\s+()]+$/.test(reader.text(element))) return 'badge';
  return tokens.some((token) => ICON.test(token)) ? 'icon' : 'plain';
}

function partOf(reader: Reader, text: Text, scope: Element): Part {
  for (let element = reader.parent(text); element !== null && element !== scope; element = reader.parent(element)) {
    const part = ownPart(reader, element);
    if (part !== 'plain') return part;
  }
  return 'plain';
}

const READINGS: readonly (readonly Part[])[] = [
  ['plain', 'reader-only', 'badge'],
  ['plain', 'reader-only'],
  ['plain', 'badge'],
  ['plain'],
  ['reader-only'],
  ['icon'],
];

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The texts an element may be read as, most complete first: with and without badges, icons, and what is meant for screen
 * readers. Whole text first, since that is nearly always the label.
 */
export function* readingsOf(reader: Reader, element: Element): Generator<string> {
  const whole = reader.text(element);
  yield foldLabel(whole);
  const texts = reader.texts(element);
  if (texts.length < 2) return;
  const parts = texts.map((text) => ({ part: partOf(reader, text, element), text: reader.text(text) }));
  // `<br>`, or one block a word: nothing but an element parts the words.
  yield foldLabel(parts.map(({ text }) => text).join(' '));
  if (parts.every(({ part }) => part === 'plain')) return;
  for (const reading of READINGS) {
    yield foldLabel(
      parts
        .filter(({ part }) => reading.includes(part))
        .map(({ text }) => text)
        .join(' '),
    );
  }
}

/** The words of an element, folded, parted where its elements part them: two blocks never make one word. */
export const wordsOf = (reader: Reader, element: Element): string =>
  foldLabel(
    reader
      .texts(element)
      .map((text) => reader.text(text))
      .join(' '),
  );

/** The first words of a link or a button, when a description follows them inside it. */
export function firstTextOf(reader: Reader, element: Element): string | null {
  const texts = reader
    .texts(element)
    .map((text) => foldLabel(reader.text(text)))
    .filter((text) => text !== '');
  return texts.length > 1 ? (texts[0] ?? null) : null;
}

/** The text a person sees as the label: no badge, no icon, no words for screen readers only. */
export function plainTextOf(reader: Reader, element: Element): string {
  const plain = reader.texts(element).filter((text) => partOf(reader, text, element) === 'plain');
  return collapse(plain.map((text) => reader.text(text)).join('')) || collapse(reader.text(element));
}

/** Names that stand in attributes: the accessible name, and for what shows no text, its title or its alternative text. */
export function* attributeNamesOf(reader: Reader, element: Element): Generator<string> {
  const labelledBy = reader.attribute(element, 'aria-labelledby');
  if (labelledBy !== null) {
    const ids = labelledBy.split(/\s+/).filter((id) => /^[\w:.-]+$/.test(id));
    yield foldLabel(
      ids
        .map((id) =>
          reader
            .query(reader.root, `[id="${id}"]`)
            .map((one) => reader.text(one))
            .join(' '),
        )
        .join(' '),
    );
  }
  for (const name of ['aria-label', 'title', 'alt', 'value', 'label', 'data-original-title'] as const) {
    const value = reader.attribute(element, name);
    if (value !== null && value.length <= 120) yield foldLabel(value);
  }
}

/** The label of a field to fill in or to choose: around it, or tied to it by its id. */
export function labelOfField(reader: Reader, field: Element): Element | null {
  const id = reader.attribute(field, 'id');
  const isTied = (one: Element): boolean => id !== null && reader.attribute(one, 'for') === id;
  return reader.query(reader.root, 'label').find((one) => reader.contains(one, field) || isTied(one)) ?? null;
}
