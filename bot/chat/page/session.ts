import type { Session } from '../direct-line/client.ts';
import type { Coffre } from '../direct-line/transport.ts';

const KEY = 'diapason/conversation';

/** The session of this tab: it survives a reload, and goes with the tab. Where nothing may be stored, nothing is. */
export const SESSION: Coffre = {
  read() {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
      const { conversationId, token } = (stored ?? {}) as Partial<Session>;
      return typeof conversationId === 'string' && typeof token === 'string' ? { conversationId, token } : null;
    } catch {
      return null;
    }
  },
  write(session) {
    try {
      if (session === null) sessionStorage.removeItem(KEY);
      else sessionStorage.setItem(KEY, JSON.stringify(session));
    } catch {
      // A private window may forbid it: the conversation lives as long as the page.
    }
  },
};
