/** What the keys do. */
export interface Touches {
  readonly host: HTMLElement;
  /** @returns true when there was something to close */
  close(): boolean;
  reach(): void;
}

const stop = (event: Event): void => event.stopImmediatePropagation();

/**
 * Started before any script of the page, so that ours is the first listener of the window: a key that closes a card, and what is
 * typed in our layer, never reach the page.
 */
export function listenToKeys(touches: () => Touches | null, signal: AbortSignal): void {
  let escaping = false;
  window.addEventListener(
    'keydown',
    (event) => {
      const keys = touches();
      if (keys === null) return;
      if (event.altKey && event.shiftKey && event.code === 'KeyD') {
        event.preventDefault();
        stop(event);
        keys.reach();
        return;
      }
      if (event.key === 'Escape' && keys.close()) {
        escaping = true;
        event.preventDefault();
        stop(event);
      } else if (event.target === keys.host) stop(event);
    },
    { capture: true, signal },
  );
  for (const type of ['keyup', 'keypress'] as const)
    window.addEventListener(
      type,
      (event) => {
        const wasEscape = escaping && event.key === 'Escape';
        if (wasEscape && type === 'keyup') escaping = false;
        if (wasEscape || event.target === touches()?.host) stop(event);
      },
      { capture: true, signal },
    );
}
