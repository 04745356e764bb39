import { describe, expect, it } from 'vitest';
import { type Action, EMPTY, type History, isWaiting, reduceHistory } from '../../bot/chat/history.ts';
import type { Message } from '../../bot/conversation/message.ts';

const reply = (id: string, more: Partial<Message> = {}): Action => ({
  kind: 'reply',
  message: { kind: 'text', id, langue: 'fr', text: id, sources: [], exits: [], ...more } as Message,
});
const sending = (key: string, text = 'mdp toto'): Action => ({ kind: 'sending', key, text, envoi: { kind: 'text', text } });
const historyOf = (...actions: readonly Action[]): History => actions.reduce(reduceHistory, EMPTY);

describe('the transcript', () => {
  it('shows what is sent at once, then as it was kept', () => {
    const { items } = historyOf(sending('k'), { kind: 'echo', key: 'k', id: 'a', text: 'mdp •••' });
    expect(items).toEqual([
      { kind: 'user', key: 'k', text: 'mdp •••', status: 'sent', envoi: { kind: 'text', text: 'mdp toto' } },
    ]);
  });

  it('is not changed by what arrives twice', () => {
    const once = historyOf(sending('k'), { kind: 'echo', key: 'k', id: 'a', text: 'x' }, reply('r'));
    expect([{ kind: 'echo' as const, key: 'k', id: 'a', text: 'x' }, reply('r')].reduce(reduceHistory, once)).toEqual(once);
  });

  it('shows what was said before the page was opened', () => {
    expect(historyOf({ kind: 'echo', key: null, id: 'a', text: 'avant' }).items).toMatchObject([
      { text: 'avant', status: 'sent', envoi: null },
    ]);
  });

  it('keeps a message that was not sent where it stands, to be tried again', () => {
    const failed = historyOf(sending('k'), { kind: 'failed', key: 'k' });
    expect(failed.items).toMatchObject([{ status: 'failed' }]);
    expect(isWaiting(failed)).toBe(false);
    const again = reduceHistory(failed, sending('k'));
    expect(again.items).toMatchObject([{ status: 'sending' }]);
    expect(isWaiting(again)).toBe(true);
  });

  it('is cleared by « oubliez-moi », and by a new conversation', () => {
    expect(historyOf(sending('k'), reply('r', { clears: true })).items).toHaveLength(1);
    expect(historyOf(sending('k'), { kind: 'renewed' })).toEqual(EMPTY);
  });
});
