import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Reader } from './dom.ts';
import type { Matcher, Sens } from './match.ts';
import { attributeNamesOf, firstTextOf, readingsOf } from './names.ts';
import { isClickable } from './roles.ts';
import { CUT_SHORT, MAX_TEXT, TONGUES } from './sieve.ts';

/** Reads what an element as a whole stands for; each element once. */
export interface Reading {
  read(element: Element): Sens | null;
  /** remembers what an attribute told */
  set(element: Element, sens: Sens): void;
}

/** No label spans several of their children: they hold lists, rows and pages. */
const TOO_WIDE = new Set(['tr', 'tbody', 'table', 'ul', 'ol', 'dl', 'main', 'form', 'body', 'html']);

export function createReading(reader: Reader, matcher: Matcher): Reading {
  const known = new Map<Element, Sens | null>();

  function readWhole(element: Element): Sens | null {
    if (TOO_WIDE.has(reader.tag(element)) && reader.childCount(element) > 1) return null;
    for (const text of readingsOf(reader, element)) {
      const sens = matcher.match(text);
      if (sens !== null) return sens;
    }
    if (isClickable(reader, element) && reader.tag(element) !== 'li') {
      const sens = readFirst(element) ?? readInTwoTongues(element);
      if (sens !== null) return sens;
    }
    return readCutShort(element);
  }

  /** A link with a label, then a description: the label names it. */
  function readFirst(element: Element): Sens | null {
    const first = firstTextOf(reader, element);
    const sens = first === null ? null : matcher.match(first);
    return sens?.sorte === 'espace' ? sens : null;
  }

  /** « Factures émises / Invoices issued »: one space, said twice; never two spaces. */
  function readInTwoTongues(element: Element): Sens | null {
    const raw = reader.text(element);
    const sides = raw.length > MAX_TEXT ? [] : raw.split(TONGUES);
    if (sides.length !== 2) return null;
    const [sens, other] = sides.map((side) => matcher.match(foldLabel(side))).filter((one) => one !== null);
    const isOne = sens?.sorte === 'espace' && (other === undefined || (other.sorte === 'espace' && other.espace === sens.espace));
    return isOne ? sens : null;
  }

  /** « Factures ém… »: its name in full stands in an attribute, or only one space begins so. */
  function readCutShort(element: Element): Sens | null {
    const raw = reader.text(element);
    if (raw.length > MAX_TEXT || !CUT_SHORT.test(raw.trim())) return null;
    const folded = foldLabel(raw);
    for (const name of attributeNamesOf(reader, element)) {
      const sens = matcher.match(name);
      if (sens?.sorte === 'espace' && matcher.espacesStarting(folded).includes(sens.espace)) return sens;
    }
    return matcher.completed(folded);
  }

  return {
    read(element) {
      const before = known.get(element);
      if (before !== undefined) return before;
      const sens = readWhole(element);
      known.set(element, sens);
      return sens;
    },
    set: (element, sens) => known.set(element, sens),
  };
}
