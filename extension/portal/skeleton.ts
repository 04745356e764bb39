import { createReader, getter, type Reader } from './dom.ts';
import type { IsShown } from './page.ts';
import { levelOf, roleOf, tagOf } from './skeleton-names.ts';
import { labelOf, sayText } from './skeleton-text.ts';

/** An element of a skeleton. */
export interface Os {
  readonly tag: string;
  readonly role: string | null;
  readonly level: string | null;
  readonly hidden: boolean;
  readonly enfants: readonly (Os | string)[];
  /** how many siblings of this very shape stood there, this one included */
  readonly fois: number;
}

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'head', 'link', 'meta']);
/** What these hold is a drawing, or what the user typed. */
const CLOSED = new Set(['svg', 'math', 'textarea', 'canvas', 'video', 'audio', 'object', 'iframe']);
const NAMES = ['aria-label', 'alt', 'title', 'value'] as const;

const MAX_DEPTH = 80;
const MAX_LABEL = 200;
const ELEMENT = 1;
const TEXT = 3;

/** The label that pieces of text make together, when elements part them. */
function wholeOf(reader: Reader, element: Element): string | null {
  if (reader.text(element).length > MAX_LABEL) return null;
  const said = reader
    .texts(element)
    .map((text) => reader.text(text))
    .filter((text) => text.trim() !== '');
  if (said.length < 2) return null;
  return labelOf(said.join('')) ?? labelOf(said.join(' '));
}

const shapes = new WeakMap<Os, string>();

/** Siblings that differ only in how many words stood in them are told once, with their number. */
function shapeOf(enfant: Os | string): string {
  if (typeof enfant === 'string') return enfant.startsWith('‹') ? '‹›' : enfant;
  const known = shapes.get(enfant);
  if (known !== undefined) return known;
  const { tag, role, level, hidden, enfants, fois } = enfant;
  const shape = `<${tag} ${role} ${level} ${hidden} ${fois}>${enfants.map(shapeOf).join('')}</>`;
  shapes.set(enfant, shape);
  return shape;
}

function gather(enfants: readonly (Os | string)[]): readonly (Os | string)[] {
  const kept: { one: Os | string; shape: string }[] = [];
  for (const one of enfants) {
    const shape = shapeOf(one);
    const last = kept.at(-1);
    if (typeof one === 'string' || last === undefined || typeof last.one === 'string' || last.shape !== shape)
      kept.push({ one, shape });
    else last.one = { ...last.one, fois: last.one.fois + 1 };
  }
  return kept.map(({ one }) => one);
}

/** A name that stands in an attribute, for what shows no text: kept when it is a known label, and only then. */
function nameOf(reader: Reader, element: Element): string | null {
  for (const name of NAMES) {
    const label = labelOf(reader.attribute(element, name) ?? '');
    if (label !== null) return label;
  }
  return null;
}

/**
 * The bones of a page: tags, nesting, roles, levels of titles, what is hidden, how many siblings; and of its texts those that
 * equal a known label. No other word of the page is kept, nor any other attribute.
 */
export function bonesOf(document: Document, isShown: IsShown): Os {
  const reader = createReader(document);
  const childNodes = getter(reader.root, 'childNodes');
  const nodeType = getter(reader.root, 'nodeType');

  /** @param whole the label that a text parted by elements makes as a whole: its first piece stands for it */
  function read(element: Element, parentShown: boolean, depth: number, whole: { label: string | null } | null): Os {
    const shown = parentShown && isShown(element);
    const label = whole === null ? wholeOf(reader, element) : null;
    const pieces = whole ?? (label === null ? null : { label });
    const name = reader.text(element).trim() === '' ? nameOf(reader, element) : null;
    const enfants = CLOSED.has(reader.tag(element)) || depth > MAX_DEPTH ? [] : nodes(element, shown, depth, pieces);
    return {
      tag: tagOf(reader, element),
      role: roleOf(reader, element),
      level: levelOf(reader, element),
      hidden: parentShown && !shown,
      enfants: gather(name === null ? enfants : [name, ...enfants]),
      fois: 1,
    };
  }

  function nodes(
    element: Element,
    shown: boolean,
    depth: number,
    pieces: { label: string | null } | null,
  ): readonly (Os | string)[] {
    return [...(childNodes.call(element) as NodeListOf<Node>)].flatMap((node): readonly (Os | string)[] => {
      const type = nodeType.call(node);
      if (type === ELEMENT)
        return SKIPPED.has(reader.tag(node as Element)) ? [] : [read(node as Element, shown, depth + 1, pieces)];
      const text = type === TEXT ? reader.text(node) : '';
      if (text.trim() === '') return [];
      if (pieces === null) return [sayText(text)];
      const said = pieces.label;
      pieces.label = null;
      return said === null ? [] : [said];
    });
  }

  return read(reader.root, true, 0, null);
}
