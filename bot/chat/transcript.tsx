import type { RefObject } from 'react';
import type { Langue } from '../conversation/contract.ts';
import type { Item } from './history.ts';
import { BotMessage } from './messages/bot-message.tsx';
import type { Chat } from './use-chat.ts';
import { wordsOf } from './words.ts';

interface TranscriptProps {
  readonly items: readonly Item[];
  readonly langue: Langue;
  readonly chat: Pick<Chat, 'send' | 'retry'>;
  /** the first message of the last reply */
  readonly latest: RefObject<HTMLLIElement | null>;
}

type UserItem = Extract<Item, { kind: 'user' }>;

function UserMessage({
  item: { key, text, status, envoi },
  langue,
  retry,
}: {
  item: UserItem;
  langue: Langue;
  retry: Chat['retry'];
}) {
  const words = wordsOf(langue);
  return (
    <>
      <p className="said">{text}</p>
      {status === 'sending' && <p className="status">{words.sending}</p>}
      {status === 'failed' && (
        <p className="status failed">
          {words.failed}{' '}
          {envoi !== null && (
            <button type="button" onClick={() => retry(key, envoi)}>
              {words.retry}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** The index of the first message of the last reply: what came after the user's last words. */
export const latestReply = (items: readonly Item[]): number => items.findLastIndex((item) => item.kind === 'user') + 1;

/** All that was said. Nothing here is a live region: what is new is announced once, elsewhere. */
export function Transcript({ items, langue, chat, latest }: TranscriptProps) {
  const words = wordsOf(langue);
  const first = latestReply(items);
  return (
    <ol className="transcript" aria-label={words.transcript}>
      {items.map((item, index) =>
        item.kind === 'user' ? (
          <li key={item.key} className="user">
            <span className="hidden">{words.you} : </span>
            <UserMessage item={item} langue={langue} retry={chat.retry} />
          </li>
        ) : (
          <li
            key={item.message.id}
            className={`bot ${item.message.kind}`}
            lang={item.message.langue}
            tabIndex={index === first ? -1 : undefined}
            ref={index === first ? latest : undefined}
          >
            <span className="hidden">{words.diapason} : </span>
            <BotMessage message={item.message} send={chat.send} isLatest={index >= first} />
          </li>
        ),
      )}
    </ol>
  );
}
