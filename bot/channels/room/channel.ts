/** Where a message came from, as told in figures: a closed list. `page`: our own chat page and extension. */
export const CHANNELS = ['page', 'teams', 'webchat', 'autre'] as const;
export type Channel = (typeof CHANNELS)[number];

/** @param reference what the channel keeps with a user's entry; none: our own Direct Line */
export function channelOf(reference: unknown): Channel {
  if (reference === undefined || reference === null) return 'page';
  const id = typeof reference === 'object' && 'channelId' in reference ? String(reference.channelId) : '';
  if (id.startsWith('msteams')) return 'teams';
  return id === 'webchat' ? 'webchat' : 'autre';
}
