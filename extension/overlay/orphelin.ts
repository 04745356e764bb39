import { browser } from 'wxt/browser';
import { createCalque } from './calque.ts';
import { make } from './dom.ts';
import { RECHARGEZ } from './mots.ts';

/** True once the extension was updated, or taken away, under this page: nobody answers any more. */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;

/** The one thing an orphan can still say. */
export function showOrphan(signal: AbortSignal): void {
  const { region, settle } = createCalque(signal);
  region.append(make('p', { class: 'leaf texte avis', role: 'status' }, RECHARGEZ));
  settle();
}
