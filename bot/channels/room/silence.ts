import type { Store } from '../../store/port.ts';

/** Which conversations went quiet, so that the dialogue may say once that it keeps the user's place. */
export interface Silence {
  /** The user was heard: `seq` is his entry. */
  heard(conversation: string, seq: number, at: number): void;
  /** Takes out the conversations where nobody was heard since `before`, here or in another process, with the last entry. */
  take(before: number): Promise<readonly { readonly conversation: string; readonly seq: number }[]>;
}

const READ = 100;

/**
 * In memory: a process that dies forgets whom it was to remind, and nothing else is lost. Oldest first, since a conversation that
 * is heard again goes to the end.
 */
export function createSilence(store: Store): Silence {
  const last = new Map<string, { readonly seq: number; readonly at: number }>();

  async function heardElsewhere(conversation: string, seq: number): Promise<boolean> {
    return (await store.read(conversation, seq, READ)).some(({ author }) => author === 'user');
  }

  return {
    heard(conversation, seq, at) {
      last.delete(conversation);
      last.set(conversation, { seq, at });
    },
    async take(before) {
      const quiet: { conversation: string; seq: number }[] = [];
      for (const [conversation, { seq, at }] of last) {
        if (at > before) break;
        last.delete(conversation);
        if (!(await heardElsewhere(conversation, seq))) quiet.push({ conversation, seq });
      }
      return quiet;
    },
  };
}
