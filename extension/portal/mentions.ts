import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Matcher, Sens } from './match.ts';
import { attributeNamesOf, firstTextOf, readingsOf } from './names.ts';
import { isClickable, isHeading } from './roles.ts';

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

const MAX_RAW = 400;
const MAX_TEXT = 90;
const MAX_CLIMB = 12;
const NAMED =
  '[aria-label],[aria-labelledby],[title],img[alt],area[alt],input[value],[label]:not(option):not(optgroup):not(track)';

const sameSens = (a: Sens | null, b: Sens): boolean =>
  a !== null &&
  a.sorte === b.sorte &&
  (a.sorte === 'espace'
    ? a.espace === (b as typeof a).espace
    : a.sorte === 'domaine'
      ? a.domaine === (b as typeof a).domaine
      : a.entree === (b as typeof a).entree);

const isWordy = (text: string): boolean => /\p{L}{2,}/u.test(text);

function startsHot(matcher: Matcher, raw: string): boolean {
  if (raw.length > MAX_RAW) return false;
  const folded = foldLabel(raw);
  return folded.length <= MAX_TEXT && folded.split(' ').some((word) => matcher.isHot(word));
}

const CUT_SHORT = /(?:…|\.{3})$/;
const MAX_PIECE = 2;

/** A label written one letter an element: its first piece is too short to tell, what holds it is not. */
function isSpelt(reader: Reader, matcher: Matcher, text: Text): boolean {
  const piece = reader.text(text).trim();
  if (piece === '' || piece.length > MAX_PIECE) return false;
  const holder = reader.parent(reader.parent(text) ?? text);
  if (holder === null || reader.children(holder).length < 3) return false;
  const raw = reader.text(holder);
  return raw.length <= MAX_TEXT && startsHot(matcher, raw);
}

/** Finds the labels of a document: in texts, even split over nested elements, then in attributes of what shows no text. */
export function collectMentions(reader: Reader, matcher: Matcher): readonly Mention[] {
  const readings = new Map<Element, Sens | null>();
  const byItem = new Map<Element, Mention>();

  function read(element: Element): Sens | null {
    const known = readings.get(element);
    if (known !== undefined) return known;
    let sens: Sens | null = null;
    for (const text of readingsOf(reader, element)) {
      sens = matcher.match(text);
      if (sens !== null) break;
    }
    if (sens === null && isClickable(reader, element) && reader.tag(element) !== 'li') {
      const first = firstTextOf(reader, element);
      const found = first === null ? null : matcher.match(first);
      if (found?.sorte === 'espace') sens = found;
    }
    sens ??= readCutShort(element);
    readings.set(element, sens);
    return sens;
  }

  /** « Factures ém… »: its name in full stands in an attribute, or only one space begins so. */
  function readCutShort(element: Element): Sens | null {
    const raw = reader.text(element).trim();
    if (raw.length > MAX_TEXT || !CUT_SHORT.test(raw)) return null;
    for (const name of attributeNamesOf(reader, element)) {
      const sens = matcher.match(name);
      if (sens?.sorte === 'espace' && matcher.espacesStarting(foldLabel(raw)).includes(sens.espace)) return sens;
    }
    return matcher.completed(foldLabel(raw));
  }

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
        holdsClickable(inner),
      heading:
        chain.some((element) => isHeading(reader, element)) || reader.query(item, 'h1,h2,h3,h4,h5,h6,[role=heading]').length > 0,
      inProse: holder !== null && standsInProse(holder, item),
    });
  }

  const holdsClickable = (element: Element): boolean =>
    reader.query(element, 'a,button,[role=tab],[role=link],[role=menuitem],[role=button]').length > 0;

  /** Text of its own beside the label, other than separators: the label is a part of a sentence. */
  function standsInProse(holder: Element, item: Element): boolean {
    let own = '';
    for (const text of reader.texts(holder)) {
      if (reader.parent(text) === holder && !reader.contains(item, text)) own += ` ${reader.text(text)}`;
    }
    return isWordy(own);
  }

  for (const text of reader.texts(reader.root)) {
    if (!startsHot(matcher, reader.text(text)) && !isSpelt(reader, matcher, text)) continue;
    let element = reader.parent(text);
    for (let climb = 0; element !== null && climb < MAX_CLIMB; climb++, element = reader.parent(element)) {
      const raw = reader.text(element);
      if (raw.length > MAX_RAW * 4 || (foldLabel(raw).length > MAX_TEXT && !isClickable(reader, element))) break;
      const sens = read(element);
      if (sens === null) continue;
      add(element, sens, (parent) => reader.text(parent).length < MAX_RAW * 4 && sameSens(read(parent), sens));
      break;
    }
  }

  for (const element of reader.query(reader.root, NAMED)) {
    const empty = foldLabel(reader.text(element)) === '';
    if (!empty && (!isClickable(reader, element) || reader.attribute(element, 'aria-label') === null)) continue;
    if (!empty && read(element) !== null) continue;
    for (const name of attributeNamesOf(reader, element)) {
      const sens = matcher.match(name);
      if (sens === null) continue;
      readings.set(element, sens);
      add(
        element,
        sens,
        (parent) => reader.children(parent).length === 1 && (empty ? foldLabel(reader.text(parent)) === '' : false),
      );
      break;
    }
  }

  return [...byItem.values()].sort((a, b) => (reader.precedes(a.item, b.item) ? -1 : 1));
}
