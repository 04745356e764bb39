import Fuse from 'fuse.js';
import type { Choice } from '../conversation/message.ts';

/** The titles that begin like what is typed, or nearly. Only while typing: understanding a question is not done here. */
export type Suggest = (typed: string) => readonly Choice[];

const SHOWN = 5;
const MIN_TYPED = 3;

export function suggestAmong(titles: readonly Choice[]): Suggest {
  const fuse = new Fuse(titles, {
    keys: ['label'],
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.35,
    minMatchCharLength: 3,
  });
  return (typed) =>
    typed.trim().length < MIN_TYPED ? [] : fuse.search(typed.trim().slice(0, 60), { limit: SHOWN }).map(({ item }) => item);
}
