import type { Message } from '../conversation/message.ts';
import type { Arrivee, Connexion, Envoi } from './transport.ts';

/** One line of the transcript. */
export type Item =
  | { readonly kind: 'bot'; readonly message: Message }
  | {
      readonly kind: 'user';
      readonly key: string;
      readonly text: string;
      readonly status: 'sending' | 'sent' | 'failed';
      /** what to send again; null: it was said before this page was opened */
      readonly envoi: Envoi | null;
    };

export interface History {
  readonly items: readonly Item[];
  readonly connection: Connexion;
}

export const EMPTY: History = { items: [], connection: 'connecting' };

export type Action =
  | Arrivee
  | { readonly kind: 'sending'; readonly key: string; readonly text: string; readonly envoi: Envoi }
  | { readonly kind: 'failed'; readonly key: string }
  | { readonly kind: 'sent'; readonly key: string }
  | { readonly kind: 'renewed' };

const setStatus = (items: readonly Item[], key: string, status: 'sending' | 'sent' | 'failed'): readonly Item[] =>
  items.map((item) => (item.kind === 'user' && item.key === key ? { ...item, status } : item));

/** The user's words as they were kept take the place of those he typed. */
function echo(items: readonly Item[], { key, id, text }: Extract<Arrivee, { kind: 'echo' }>): readonly Item[] {
  const known = items.some((item) => item.kind === 'user' && (item.key === key || item.key === id));
  if (!known) return [...items, { kind: 'user', key: key ?? id, text, status: 'sent', envoi: null }];
  return items.map((item) =>
    item.kind === 'user' && (item.key === key || item.key === id) ? { ...item, text: text || item.text, status: 'sent' } : item,
  );
}

function reply(items: readonly Item[], message: Message): readonly Item[] {
  if (items.some((item) => item.kind === 'bot' && item.message.id === message.id)) return items;
  return [...(message.clears ? [] : items), { kind: 'bot', message }];
}

/** What happens to the transcript. The same arrival twice changes nothing: streams and polls may repeat themselves. */
export function reduceHistory(history: History, action: Action): History {
  const { items } = history;
  switch (action.kind) {
    case 'connection':
      return { ...history, connection: action.state };
    case 'reply':
      return { ...history, items: reply(items, action.message) };
    case 'echo':
      return { ...history, items: echo(items, action) };
    case 'sending': {
      const { key, text, envoi } = action;
      const known = items.some((item) => item.kind === 'user' && item.key === key);
      return {
        ...history,
        items: known ? setStatus(items, key, 'sending') : [...items, { kind: 'user', key, text, status: 'sending', envoi }],
      };
    }
    case 'sent':
      return { ...history, items: setStatus(items, action.key, 'sent') };
    case 'failed':
      return { ...history, items: setStatus(items, action.key, 'failed') };
    case 'renewed':
      return EMPTY;
  }
}

/** Something was sent, and no reply came yet. */
export const isWaiting = ({ items }: History): boolean => {
  const last = items.at(-1);
  return last?.kind === 'user' && last.status !== 'failed';
};
