import type { Change, Entry, Store, Turn } from './port.ts';

/**
 * Answers the oldest waiting entry of a conversation. `play` is pure: when another process was quicker, its work is thrown away
 * and the next waiting entry, if any, is played from the new state. So that turns happen one at a time, each entry once.
 * @param known the revision whose state is in hand
 * @returns the entries kept; null when nothing waited, or when `play` left the turn to another process by giving null
 */
export async function takeTurn(
  store: Store,
  conversation: string,
  play: (turn: Turn) => Change | null,
  known: number | null = null,
): Promise<readonly Entry[] | null> {
  for (;;) {
    const turn = await store.next(conversation, known);
    if (turn === null) return null;
    const change = play(turn);
    if (change === null) return null;
    const kept = await store.commit(conversation, turn, change);
    if (kept !== null) return kept;
  }
}
