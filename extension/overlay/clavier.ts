import { listen } from './dom.ts';

/** What the keys do. */
export interface Touches {
  readonly host: HTMLElement;
  /** @returns true when there was something to close */
  close(): boolean;
  reach(): void;
}

/**
 * Started before any script of the page, so that ours is the first listener of the window: a key that closes a card, and what is
 * typed in our layer, never reach the page.
 */
export function listenToKeys(touches: () => Touches | null, signal: AbortSignal): void {
  /** the key that did something of ours: the page does not hear it going up either */
  let ours = '';
  listen<KeyboardEvent>(
    window,
    'keydown keypress keyup',
    (event) => {
      const keys = touches();
      if (keys === null) return;
      if (event.type === 'keydown') {
        const isReach = event.altKey && event.shiftKey && event.code === 'KeyD';
        if (isReach) keys.reach();
        ours = isReach || (event.key === 'Escape' && keys.close()) ? event.code : '';
        if (ours !== '') event.preventDefault();
      }
      if (ours === event.code || event.target === keys.host) event.stopImmediatePropagation();
    },
    signal,
  );
}
