import { parse, recogniseDocument } from './recognition-harness.ts';

/** The prototype that owns `name` among those of `node`. */
function ownerOf(node: object, name: string): object {
  for (let proto = Object.getPrototypeOf(node); proto !== null; proto = Object.getPrototypeOf(proto)) {
    if (Object.hasOwn(proto, name)) return proto;
  }
  throw new Error(`No prototype owns ${name}`);
}

/**
 * What recognising a page asks of the document, whatever the machine: nodes walked by queries and text walkers, characters of
 * texts read, positions compared. The same page gives the same count, so growth can be judged without a clock.
 */
export function workOf(html: string): number {
  const document = parse(html);
  const root = document.documentElement;
  const sizes = new Map<Node, number>();
  const sizeOf = (node: Node): number => {
    const known = sizes.get(node) ?? (node as Element).getElementsByTagName('*').length + 1;
    sizes.set(node, known);
    return known;
  };
  let work = 0;
  const undo = [
    wrap(root, 'compareDocumentPosition', () => 1),
    wrap(root, 'querySelectorAll', sizeOf),
    wrap(document, 'createTreeWalker', (_, [scope]) => sizeOf(scope as Node)),
    wrapGetter(root, 'textContent', (text) => (typeof text === 'string' ? text.length : 0)),
  ];
  try {
    recogniseDocument(document);
  } finally {
    for (const one of undo) one();
  }
  return work;

  function wrap(sample: object, name: string, cost: (self: Node, args: readonly unknown[]) => number): () => void {
    const owner = ownerOf(sample, name);
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    const original = descriptor?.value as (this: Node, ...args: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...descriptor,
      value: function (this: Node, ...args: unknown[]) {
        work += cost(this, args);
        return original.apply(this, args);
      },
    });
    return () => Object.defineProperty(owner, name, descriptor as PropertyDescriptor);
  }

  function wrapGetter(sample: object, name: string, cost: (value: unknown) => number): () => void {
    const owner = ownerOf(sample, name);
    const descriptor = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, {
      ...descriptor,
      get(this: Node) {
        const value: unknown = descriptor?.get?.call(this);
        work += cost(value);
        return value;
      },
    });
    return () => Object.defineProperty(owner, name, descriptor as PropertyDescriptor);
  }
}
