import type { Reader } from './dom.ts';

/**
 * What a reading leaves to the next one: each text that may be a piece of a label, with the outermost element that was read in
 * vain around it. Null: it named something, or its neighbours may make it a piece of a label.
 */
export type Sifted = ReadonlyMap<Text, Element | null>;

/** What happened to a page since it was read. */
export interface Change {
  /** nodes that came, texts that were written again */
  readonly fresh: ReadonlySet<Node>;
  /** nodes in which something came, went or changed */
  readonly places: ReadonlySet<Node>;
}

/** A reading of before, and all that happened since it began. */
export interface Earlier {
  readonly sifted: Sifted;
  readonly change: Change;
}

function withAncestors(reader: Reader, places: Iterable<Node>): ReadonlySet<Node> {
  const touched = new Set<Node>();
  for (const place of places)
    for (let node: Node | null = place; node !== null && !touched.has(node); node = reader.parent(node)) touched.add(node);
  return touched;
}

/**
 * The texts to read, in document order. Without those of which the earlier reading tells that they name nothing, as long as
 * nothing changed of what was read around them: these go into `known` as they are.
 */
export function textsToRead(reader: Reader, earlier: Earlier | null, known: Map<Text, Element | null>): readonly Text[] {
  if (earlier === null) return reader.allTexts(reader.root);
  const { sifted, change } = earlier;
  const touched = withAncestors(reader, change.places);
  const due = new Set([...change.fresh].flatMap((node) => reader.allTexts(node)));
  for (const [text, top] of sifted) {
    if (due.has(text)) continue;
    if (top === null || touched.has(top)) due.add(text);
    // Asked of itself: unlike an element, a text has no fields that a page could hide this behind.
    else if (text.isConnected) known.set(text, top);
  }
  return [...due].filter(({ isConnected }) => isConnected).sort((a, b) => (reader.precedes(a, b) ? -1 : 1));
}
