/**
 * Reading a page that may be hostile. A form with a field named « children » or an image named « body » hides the property of
 * that name; the accessors of the prototypes cannot be hidden. Nothing here writes to the page or asks for a layout.
 */
export interface Reader {
  readonly document: Document;
  readonly root: Element;
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  parent(node: Node): Element | null;
  /** the text of all that is inside, as it stands in the document */
  text(node: Node): string;
  /** the text that an element holds itself, outside its child elements */
  ownText(element: Element): string;
  /** true for a node inside `ancestor`, or `ancestor` itself */
  contains(ancestor: Node, node: Node): boolean;
  /** true when `first` begins before `second` in the document */
  precedes(first: Node, second: Node): boolean;
  query(scope: Element, selector: string): Element[];
  /** the texts inside that can be seen */
  texts(scope: Node): Text[];
  /** all the texts inside, those of scripts and styles too; a text holds itself */
  allTexts(scope: Node): Text[];
  /** false for a text of a script, of a style */
  canBeSeen(text: Text): boolean;
  children(element: Element): Element[];
  childCount(element: Element): number;
}

type Getter = (this: Node) => unknown;
type Method = (this: Node, ...args: unknown[]) => unknown;

/** The prototype of `object`'s chain that owns `name`: the one place a page cannot put a field of its own over. */
function ownerOf(object: object, name: string): object {
  for (let proto: object | null = Object.getPrototypeOf(object); proto !== null; proto = Object.getPrototypeOf(proto)) {
    if (Object.hasOwn(proto, name)) return proto;
  }
  throw new Error(`No prototype owns ${name}`);
}

/** How to read a property that a page may have hidden behind a field of its own. */
export function getter(sample: object, name: string): Getter {
  const get = Object.getOwnPropertyDescriptor(ownerOf(sample, name), name)?.get;
  if (get === undefined) throw new Error(`${name} is not a getter`);
  return get as Getter;
}

function method(sample: object, name: string): Method {
  return Object.getOwnPropertyDescriptor(ownerOf(sample, name), name)?.value as Method;
}

const FOLLOWING = 4;
const CONTAINED_BY = 16;
const TEXT = 3;
const SHOW_TEXT = 4;
const LONG = 400;
const NEVER_RENDERED = new Set(['script', 'style', 'noscript', 'template', 'head', 'textarea']);

/** @throws when the document has no element at all */
export function createReader(document: Document): Reader {
  const root = getter(document, 'documentElement').call(document) as Element | null;
  if (root === null) throw new Error('Empty document');
  const parentElement = getter(root, 'parentElement');
  const textContent = getter(root, 'textContent');
  const childNodes = getter(root, 'childNodes');
  const nodeType = getter(root, 'nodeType');
  const localName = getter(root, 'localName');
  const childElements = getter(root, 'children');
  const childElementCount = getter(root, 'childElementCount');
  const getAttribute = method(root, 'getAttribute');
  const comparePosition = method(root, 'compareDocumentPosition');
  const querySelectorAll = method(root, 'querySelectorAll');
  const createTreeWalker = method(document, 'createTreeWalker');

  /** A container of thousands of rows is asked for its text from each of them. */
  const longTexts = new Map<Node, string>();

  /** The title of a drawing names it; that of the document is on no page. */
  const isRendered = (element: Element): boolean => {
    const tag = reader.tag(element);
    if (tag !== 'title') return !NEVER_RENDERED.has(tag);
    const holder = reader.parent(element);
    return holder === null || reader.tag(holder) !== 'head';
  };

  const reader: Reader = {
    document,
    root,
    tag: (element) => localName.call(element) as string,
    attribute: (element, name) => getAttribute.call(element, name) as string | null,
    parent: (node) => parentElement.call(node) as Element | null,
    text(node) {
      const known = longTexts.get(node);
      if (known !== undefined) return known;
      const read = (textContent.call(node) as string | null) ?? '';
      if (read.length > LONG) longTexts.set(node, read);
      return read;
    },
    ownText(element) {
      let own = '';
      for (const node of childNodes.call(element) as NodeListOf<ChildNode>) {
        if (nodeType.call(node) === TEXT) own += ` ${textContent.call(node) as string}`;
      }
      return own;
    },
    contains: (ancestor, node) => ancestor === node || ((comparePosition.call(ancestor, node) as number) & CONTAINED_BY) !== 0,
    precedes: (first, second) => ((comparePosition.call(first, second) as number) & FOLLOWING) !== 0,
    query: (scope, selector) => Array.from(querySelectorAll.call(scope, selector) as NodeListOf<Element>),
    childCount: (element) => childElementCount.call(element) as number,
    children: (element) => Array.from(childElements.call(element) as HTMLCollection),
    texts: (scope) => reader.allTexts(scope).filter(reader.canBeSeen),
    allTexts(scope) {
      const walker = createTreeWalker.call(document, scope, SHOW_TEXT) as TreeWalker;
      const found: Text[] = nodeType.call(scope) === TEXT ? [scope as Text] : [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node as Text);
      return found;
    },
    canBeSeen(text) {
      const parent = reader.parent(text);
      return parent !== null && isRendered(parent);
    },
  };
  return reader;
}
