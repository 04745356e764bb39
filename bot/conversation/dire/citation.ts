import type { Catalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Citation } from '../message.ts';

const UNDATED = 'sans date';

/** The sources of an assertion. A key that is not in the catalogue (a decision of ours) cites nothing. */
export function cite(keys: readonly string[], { sources }: Catalogue): readonly Citation[] {
  return [...new Set(keys)].flatMap((key) => {
    const source = sources[key];
    if (source === undefined) return [];
    const { titre, url, nature, date } = source;
    return [{ key, titre, url, nature, date: date === UNDATED ? null : date }];
  });
}
