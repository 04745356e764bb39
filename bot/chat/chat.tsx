import './chat.css';
import { useEffect, useRef, useState } from 'react';
import type { Sujet } from '../conversation/sujets.ts';
import { Composer } from './composer.tsx';
import { type Item, isWaiting } from './history.ts';
import { spoken } from './messages/bot-message.tsx';
import { latestReply, Transcript } from './transcript.tsx';
import type { Envoi, Transport } from './transport.ts';
import type { TypeAhead } from './type-ahead.ts';
import { useChat } from './use-chat.ts';
import { wordsOf } from './words.ts';

export interface ChatProps {
  readonly transport: Transport;
  readonly suggest: TypeAhead<Sujet>;
}

/** The language of the conversation is that of its last message. */
const langueOf = (items: readonly Item[]) => {
  const last = items.findLast((item) => item.kind === 'bot');
  return last?.kind === 'bot' ? last.message.langue : 'fr';
};

const replyOf = (items: readonly Item[]): string =>
  items
    .slice(latestReply(items))
    .map((item) => (item.kind === 'bot' ? spoken(item.message) : ''))
    .join(' ');

/** The conversation: a page of its own, or a corner of the panel. */
export function Chat({ transport, suggest }: ChatProps) {
  const chat = useChat(transport);
  const { items, connection } = chat.history;
  const langue = langueOf(items);
  const words = wordsOf(langue);
  const root = useRef<HTMLElement>(null);
  const latest = useRef<HTMLLIElement>(null);
  /** a button was pressed: the reply takes the focus that the button loses */
  const pressed = useRef(false);
  const [announced, setAnnounced] = useState('');
  const waiting = isWaiting(chat.history);
  const reply = replyOf(items);

  useEffect(() => {
    if (reply === '') return;
    const list = latest.current?.parentElement;
    // The transcript alone: the page around it must not move.
    if (list && latest.current) list.scrollTo({ top: latest.current.offsetTop - list.offsetTop });
    if (pressed.current) latest.current?.focus({ preventScroll: true });
    else setAnnounced(reply);
    pressed.current = false;
  }, [reply]);

  function send(envoi: Envoi): void {
    pressed.current = root.current?.querySelector('.transcript')?.contains(document.activeElement) ?? false;
    chat.send(envoi);
  }

  return (
    <section className="diapason-chat" aria-label={words.title} ref={root}>
      <Transcript items={items} langue={langue} chat={{ send, retry: chat.retry }} latest={latest} />
      <div className="below">
        {waiting && connection === 'online' && <p className="status">{words.typing}</p>}
        {connection === 'connecting' && items.length === 0 && <p className="status">{words.connecting}</p>}
        {connection === 'offline' && <p className="status failed">{words.offline}</p>}
        {connection === 'ended' && (
          <p className="status failed">
            {words.ended}{' '}
            <button type="button" onClick={chat.renew}>
              {words.renew}
            </button>
          </p>
        )}
      </div>
      <Composer langue={langue} suggest={suggest} send={send} />
      <div className="hidden" aria-live="polite" lang={langue}>
        {connection === 'offline' ? words.offline : announced}
      </div>
    </section>
  );
}
