import type { Cache, Masque } from '../contract.ts';
import { findCartes } from './carte.ts';
import { findCles } from './cle.ts';
import { findCodes } from './code.ts';
import type { Endroit } from './endroit.ts';
import { findIbans } from './iban.ts';
import { findMotsDePasse } from './mot-de-passe.ts';

/** What stands in place of a secret. No finder takes it for one. */
export const CACHE = '•••';

interface Finder {
  readonly cache: Cache;
  readonly find: (text: string) => readonly Endroit[];
  /** nothing to find where no digit is */
  readonly digits: boolean;
}

/** In this order: the first that finds a secret names it. */
const FINDERS: readonly Finder[] = [
  { cache: 'cle', find: findCles, digits: false },
  { cache: 'iban', find: findIbans, digits: true },
  { cache: 'carte', find: findCartes, digits: true },
  { cache: 'mot-de-passe', find: findMotsDePasse, digits: false },
  { cache: 'code', find: findCodes, digits: true },
];
const DIGIT = /\p{Nd}/u;

function hide(text: string, places: readonly Endroit[]): string {
  let shown = '';
  let from = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    shown += text.slice(from, start) + CACHE;
    from = end;
  }
  return shown + text.slice(from);
}

/**
 * Takes secrets out of a text, before anything else sees it. Turns until nothing is found, so that masking again changes nothing:
 * each turn leaves fewer characters that could be secret.
 */
export function mask(text: string): Masque {
  const caches = new Set<Cache>();
  let masked = text;
  const hasDigits = DIGIT.test(text);
  for (let found = true; found; ) {
    found = false;
    for (const { cache, find, digits } of FINDERS) {
      if (digits && !hasDigits) continue;
      const places = find(masked);
      if (places.length === 0) continue;
      found = true;
      caches.add(cache);
      masked = hide(masked, places);
    }
  }
  return { text: masked, caches: [...caches] };
}
