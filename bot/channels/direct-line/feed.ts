import type { Entry, Store } from '../../store/port.ts';
import type { Activity } from './activity.ts';
import { toActivity } from './outgoing.ts';

/** Entries sent at once. */
const BATCH = 100;

interface Feed {
  readonly activities: readonly Activity[];
  /** where to go on from */
  readonly watermark: number;
  /** the batch was full: there may be more */
  readonly more: boolean;
}

/**
 * What a conversation holds after a watermark, and the next one. A watermark ahead of the log (the store was restored from a
 * backup) starts from its end.
 */
export async function readFeed(store: Store, conversation: string, after: number): Promise<Feed> {
  const entries = await store.read(conversation, after, BATCH);
  if (entries.length === 0) return { activities: [], watermark: Math.min(after, await store.last(conversation)), more: false };
  return { ...toFeed(conversation, entries), more: entries.length === BATCH };
}

/** Entries that are in hand. */
export function toFeed(conversation: string, entries: readonly Entry[]): Feed {
  const activities = entries.map((entry) => toActivity(conversation, entry)).filter((activity) => activity !== null);
  return { activities, watermark: entries.at(-1)?.seq ?? 0, more: false };
}

/** The protocol's ActivitySet. */
export const toActivitySet = ({ activities, watermark }: Feed) => ({ activities, watermark: String(watermark) });
