import type { Vue } from '../../../knowledge/diagnosis/vue.ts';

/** A half-loaded view keeps what is behind it, up to the last whole one: more are of no use to the diagnosis. */
const MAX_PARTIAL = 3;

const same = (a: Vue, b: Vue): boolean => JSON.stringify({ ...a, date: 0 }) === JSON.stringify({ ...b, date: 0 });

function mergePlace(kept: readonly Vue[], added: Vue): readonly Vue[] {
  const older = kept.filter((vue) => vue.date <= added.date && !same(vue, added));
  // The header shows and never denies: two pages may each show a part of it.
  if (added.complete && added.lieu !== 'bandeau') return [added];
  const whole = older.find((vue) => vue.complete);
  return [
    added,
    ...older.filter((vue) => !vue.complete || vue.lieu === 'bandeau').slice(0, MAX_PARTIAL),
    ...(whole === undefined ? [] : [whole]),
  ].filter((vue, index, all) => all.indexOf(vue) === index);
}

const placeOf = ({ generation, lieu }: Vue): string => `${generation} ${lieu}`;

/** The views worth keeping once new ones are read: newest first, by place. */
export function mergeVues(kept: readonly Vue[], added: readonly Vue[]): readonly Vue[] {
  const places = new Map<string, readonly Vue[]>();
  for (const vue of [...kept].sort((a, b) => b.date - a.date))
    places.set(placeOf(vue), [...(places.get(placeOf(vue)) ?? []), vue]);
  for (const vue of added) places.set(placeOf(vue), mergePlace(places.get(placeOf(vue)) ?? [], vue));
  return [...places.values()].flat();
}

const HOUR = 3_600_000;

/** True when the newest reading that is kept says the very same, and within the hour: nothing to write. */
export function isKnown(kept: readonly Vue[], added: readonly Vue[]): boolean {
  const newest = Math.max(...kept.map(({ date }) => date));
  const latest = kept.filter(({ date }) => date === newest);
  return added.length === latest.length && added.every((vue) => latest.some((one) => same(one, vue)) && vue.date - newest < HOUR);
}
