import { useCallback, useEffect, useReducer } from 'react';
import { EMPTY, type History, reduceHistory } from './history.ts';
import type { Envoi, Transport } from './transport.ts';

export interface Chat {
  readonly history: History;
  send(envoi: Envoi): void;
  retry(key: string, envoi: Envoi): void;
  renew(): void;
}

const textOf = (envoi: Envoi): string => (envoi.kind === 'text' ? envoi.text : envoi.kind === 'feedback' ? '' : envoi.label);

/** A conversation over a transport: its transcript, and what can be done with it. */
export function useChat(transport: Transport): Chat {
  const [history, dispatch] = useReducer(reduceHistory, EMPTY);

  useEffect(() => transport.connect(dispatch), [transport]);

  const post = useCallback(
    async (envoi: Envoi, key: string): Promise<void> => {
      if (envoi.kind !== 'feedback') dispatch({ kind: 'sending', key, text: textOf(envoi), envoi });
      try {
        await transport.send(envoi, key);
        dispatch({ kind: 'sent', key });
      } catch {
        dispatch({ kind: 'failed', key });
      }
    },
    [transport],
  );

  return {
    history,
    send: (envoi) => void post(envoi, crypto.randomUUID()),
    retry: (key, envoi) => void post(envoi, key),
    renew() {
      dispatch({ kind: 'renewed' });
      transport.renew();
    },
  };
}
