import type { Taille } from './placer.ts';

const NOTHING: Taille = { width: 0, height: 0 };

/**
 * The sizes of our own pieces, as the browser tells them once it has laid them out, before it paints them. Asking for a rectangle
 * would make it lay the page out at once, and again for its own frame.
 * @param changed one of them has another size: to be put in its place before the frame is painted
 * @returns the last known size of a piece
 */
export function watchSizes(pieces: readonly Element[], changed: () => void, signal: AbortSignal): (piece: Element) => Taille {
  const known = new Map<Element, Taille>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const [box] = borderBoxSize;
      known.set(target, box === undefined ? NOTHING : { width: box.inlineSize, height: box.blockSize });
    }
    changed();
  });
  for (const piece of pieces) observer.observe(piece);
  signal.addEventListener('abort', () => observer.disconnect());
  return (piece) => known.get(piece) ?? NOTHING;
}
