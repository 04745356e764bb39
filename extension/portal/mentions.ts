import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Matcher, Sens } from './match.ts';
import { attributeNamesOf } from './names.ts';
import { createReading } from './reading.ts';
import { isClickable, isHeading } from './roles.ts';
import { createSieve, isPiece, MAX_TEXT } from './sieve.ts';
import type { Steps } from './steps.ts';
import { type Earlier, type Sifted, textsToRead } from './texts.ts';

/** A known label standing alone in an element of the page. */
export interface Mention {
  readonly sens: Sens;
  /** the innermost element that reads as the label */
  readonly inner: Element;
  /** the outermost one that holds nothing else */
  readonly item: Element;
  readonly clickable: boolean;
  readonly heading: boolean;
  /** the label stands inside a sentence */
  readonly inProse: boolean;
}

const MAX_RAW = 1_600;
const MAX_CLIMB = 12;
/** Texts read between two chances to let the page breathe. */
const STEP = 100;
const CLICKABLE = 'a,button,[role=tab],[role=link],[role=menuitem],[role=button]';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const NAMED =
  '[aria-label],[aria-labelledby],[title],img[alt],area[alt],input[value],input[alt],[data-original-title],[label]:not(option):not(optgroup):not(track)';

const sameSens = (a: Sens | null, b: Sens): boolean =>
  a !== null &&
  a.sorte === b.sorte &&
  (a.sorte === 'espace'
    ? a.espace === (b as typeof a).espace
    : a.sorte === 'domaine'
      ? a.domaine === (b as typeof a).domaine
      : a.entree === (b as typeof a).entree);

const isWordy = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** Merges two lists that are each in document order. */
function inOrder(reader: Reader, left: readonly Mention[], right: readonly Mention[]): readonly Mention[] {
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of right) {
    for (let one = left[next]; one !== undefined && reader.precedes(one.item, mention.item); one = left[++next]) merged.push(one);
    merged.push(mention);
  }
  return [...merged, ...left.slice(next)];
}

/** The labels of a document, and what the next reading of it need not read again. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly sifted: Sifted;
}

/**
 * Finds the labels of a document: in texts, even split over nested elements, then in attributes of what shows no text. Stops now
 * and then, so that whoever reads a long page in a tab can let it breathe.
 */
export function* collectMentions(reader: Reader, matcher: Matcher, earlier: Earlier | null): Steps<Mentions> {
  const reading = createReading(reader, matcher);
  const sieve = createSieve(reader, matcher);
  /** around a text that named nothing, up to the first block that is too long: no other text of theirs will name them */
  const hopeless = new Map<Element, Element>();
  const sifted = new Map<Text, Element | null>();
  const byItem = new Map<Element, Mention>();
  const has = (element: Element, selector: string): boolean =>
    reader.childCount(element) > 0 && reader.query(element, selector).length > 0;

  function add(inner: Element, sens: Sens, alone: (parent: Element) => boolean): void {
    let item = inner;
    const chain = [inner];
    for (
      let parent = reader.parent(item);
      parent !== null && parent !== reader.root && alone(parent);
      parent = reader.parent(item)
    ) {
      if (reader.tag(parent) === 'body') break;
      item = parent;
      chain.push(parent);
    }
    if (byItem.has(item)) return;
    const holder = reader.parent(item);
    byItem.set(item, {
      sens,
      inner,
      item,
      clickable:
        chain.some((element) => isClickable(reader, element)) ||
        (holder !== null && reader.tag(holder) === 'a') ||
        has(inner, CLICKABLE),
      heading: chain.some((element) => isHeading(reader, element)) || has(item, HEADING),
      inProse: holder !== null && standsInProse(holder),
    });
  }

  /** Text of its own beside the label, other than separators: the label is a part of a sentence. */
  const standsInProse = (holder: Element): boolean => isWordy(reader.ownText(holder));

  const isTooLong = (element: Element, raw: string): boolean =>
    raw.length > MAX_RAW || (raw.length > MAX_TEXT && foldLabel(raw).length > MAX_TEXT && !isClickable(reader, element));

  /** @returns the outermost element that was read in vain; null when the text named something */
  function readText(text: Text, own: string, namesNothing: boolean): Element | null {
    const words = own.trim();
    const climbed: Element[] = [];
    let farther: Element | undefined;
    for (let element = reader.parent(text); element !== null; element = reader.parent(element)) {
      farther = hopeless.get(element);
      if (farther !== undefined) break;
      if (climbed.length === MAX_CLIMB) return element;
      climbed.push(element);
      const raw = reader.text(element);
      if (isTooLong(element, raw)) break;
      // What holds this text and nothing else reads as it does.
      if (namesNothing && raw.trim().length === words.length) continue;
      const sens = reading.read(element);
      if (sens === null) continue;
      add(element, sens, (parent) => reader.text(parent).length < MAX_RAW && sameSens(reading.read(parent), sens));
      return null;
    }
    const top = farther ?? climbed.at(-1) ?? reader.root;
    for (const element of climbed) hopeless.set(element, top);
    return top;
  }

  function readNamed(element: Element): void {
    const empty = foldLabel(reader.text(element)) === '';
    if (!empty && (!isClickable(reader, element) || reader.attribute(element, 'aria-label') === null)) return;
    if (!empty && reading.read(element) !== null) return;
    for (const name of attributeNamesOf(reader, element)) {
      const sens = matcher.match(name);
      if (sens === null) continue;
      reading.set(element, sens);
      add(element, sens, (parent) => empty && reader.childCount(parent) === 1 && foldLabel(reader.text(parent)) === '');
      return;
    }
  }

  let step = 0;
  for (const text of textsToRead(reader, earlier, sifted)) {
    const raw = reader.text(text);
    const worth = sieve(text, raw);
    if (worth !== 'nothing' && reader.canBeSeen(text)) sifted.set(text, readText(text, raw, worth === 'words'));
    else if (isPiece(raw)) sifted.set(text, null);
    if (++step % STEP === 0) yield;
  }
  const fromTexts = byItem.size;
  for (const element of reader.query(reader.root, NAMED)) {
    readNamed(element);
    if (++step % STEP === 0) yield;
  }
  const found = [...byItem.values()];
  return { mentions: inOrder(reader, found.slice(0, fromTexts), found.slice(fromTexts)), sifted };
}
